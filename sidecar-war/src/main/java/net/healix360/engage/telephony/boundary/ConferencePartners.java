package net.healix360.engage.telephony.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.PhoneNumber;

/**
 * Whom an agent may bring into a call: a colleague of this hospital by agent id, or a complete telephone number. A bare
 * extension is neither: on a shared account it could be another hospital's agent.
 */
@ApplicationScoped
public class ConferencePartners {

    private AgentDirectory agents;

    protected ConferencePartners() {}

    @Inject
    public ConferencePartners(AgentDirectory agents) {
        this.agents = agents;
    }

    /** What is dialled; empty for who cannot be brought in. */
    Optional<String> numberOf(String typed, AgentId self) {
        if (typed.length() > 128) {
            return Optional.empty();
        }
        Optional<Agent> colleague = agents.find(new AgentId(typed));
        return colleague.isPresent()
                ? colleague
                        .filter(found -> !found.id().equals(self))
                        .map(Agent::sipExtension)
                        .filter(extension -> !extension.isBlank())
                : PhoneNumber.dialable(typed).map(PhoneNumber::e164);
    }
}
