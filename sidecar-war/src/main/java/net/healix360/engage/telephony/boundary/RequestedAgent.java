package net.healix360.engage.telephony.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/** The agent that the present request is about, admitted by the rule. */
@RequestScoped
public class RequestedAgent {
    private AgentId agent;

    void set(AgentId admitted) {
        agent = admitted;
    }

    /** Empty when a supervisor asks about everybody. */
    public Optional<AgentId> ifNamed() {
        return Optional.ofNullable(agent);
    }

    /** Fails for an operation that forgot {@link ForAgent}: there is no default agent. */
    public AgentId id() {
        if (agent == null) {
            throw new IllegalStateException("this operation is not marked @ForAgent");
        }
        return agent;
    }
}
