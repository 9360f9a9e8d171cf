package net.healix360.engage.calls.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.replica.boundary.AgentRecords;

/** Which calls somebody may see: agents their own, whatever they ask, and all others every one. */
@ApplicationScoped
public class CallsAllowed {
    private static final String OF_AGENT = "filter[agentId]";

    private CurrentSession current;
    private AgentRecords agents;

    protected CallsAllowed() {}

    @Inject
    public CallsAllowed(CurrentSession current, AgentRecords agents) {
        this.current = current;
        this.agents = agents;
    }

    /** What the address asks, of the caller's own calls where it is an agent who asks. */
    public MultivaluedMap<String, String> asked(MultivaluedMap<String, String> parameters) {
        Optional<AgentId> own = onlyOwn();
        if (own.isEmpty()) {
            return parameters;
        }
        if (!parameters.containsKey(OF_AGENT)) {
            MultivaluedMap<String, String> ownCalls = new MultivaluedHashMap<>(parameters);
            ownCalls.putSingle(OF_AGENT, own.get().value());
            return ownCalls;
        }
        Optional<String> named = agents.inside(String.valueOf(parameters.getFirst(OF_AGENT)));
        if (named.isPresent() && !named.equals(agents.inside(own.get().value()))) {
            throw foreign();
        }
        return parameters;
    }

    /** @param agentId of a call, by either id; null for a call that is nobody's */
    public boolean maySee(String agentId) {
        Optional<AgentId> own = onlyOwn();
        return own.isEmpty()
                || Optional.ofNullable(agentId)
                        .flatMap(agents::inside)
                        .equals(agents.inside(own.get().value()));
    }

    static ProblemException foreign() {
        return Problem.forbidden("foreign-agent", "This is another person's agent.")
                .asException();
    }

    private Optional<AgentId> onlyOwn() {
        return current.session()
                .filter(session -> session.member().role() == Role.AGENT)
                .flatMap(Session::agentId);
    }
}
