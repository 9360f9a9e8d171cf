package net.healix360.engage.calls.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.ZoneId;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.missedcalls.control.CallFilter;
import net.healix360.engage.tenancy.control.Tenancy;

/** Which recordings a list is asked for, and may be: all for who supervises, their own for agents. */
@ApplicationScoped
public class RecordingAsk {
    private static final String USUAL_PAGE = "50";

    @Inject
    private CurrentSession current;

    @Inject
    private Tenancy tenancy;

    public CallFilter read(MultivaluedMap<String, String> parameters) {
        ZoneId zone = tenancy.hospital().zone();
        String limit = Optional.ofNullable(parameters.getFirst("limit")).orElse(USUAL_PAGE);
        return CallFilter.all(CallAsk.limit(limit))
                .withRecording()
                .of(allowed(filter(parameters, "agentId")))
                .between(CallAsk.from(filter(parameters, "from"), zone), CallAsk.to(filter(parameters, "to"), zone))
                .after(Optional.ofNullable(parameters.getFirst("cursor")));
    }

    /** Agents see their own, whatever they ask; who supervises sees whom they ask for. */
    private Optional<AgentId> allowed(String asked) {
        Optional<AgentId> wanted =
                Optional.ofNullable(asked).filter(text -> !text.isBlank()).map(AgentId::new);
        if (current.supervises()) {
            return wanted;
        }
        AgentId own = current.require().agentId().orElseThrow(() -> Problem.forbidden(
                        "no-recordings", "Recordings are for agents and supervisors.")
                .asException());
        if (wanted.filter(agent -> !agent.equals(own)).isPresent()) {
            throw Problem.forbidden("foreign-agent", "This is another person's agent.")
                    .asException();
        }
        return Optional.of(own);
    }

    /** By the name that filters have, or without its brackets. */
    private static String filter(MultivaluedMap<String, String> parameters, String name) {
        String filter = parameters.getFirst("filter[" + name + "]");
        return filter == null ? parameters.getFirst(name) : filter;
    }
}
