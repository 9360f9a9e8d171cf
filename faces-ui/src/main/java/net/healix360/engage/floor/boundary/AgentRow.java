package net.healix360.engage.floor.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.floor.entity.FloorAgent;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/** An agent as a row of the monitor; what is not known is an empty text. */
public record AgentRow(
        String agentId,
        String name,
        String state,
        String reason,
        Instant since,
        String timer,
        String at,
        String callWith) {

    /** The call that is at the agent is found among the calls shown, so that both tables tell the same. */
    static AgentRow of(FloorAgent agent, Map<String, CallRow> calls, HospitalTime time) {
        AgentStatus status = agent.status();
        Optional<CallRow> call = Optional.ofNullable(calls.get(status.agentId().value()));
        return new AgentRow(
                status.agentId().value(),
                agent.name(),
                status.state().name(),
                status.reason().orElse(""),
                status.since(),
                time.timer(status.since()),
                time.clock(status.since()),
                call.map(AgentRow::callerOf).orElse(""));
    }

    private static String callerOf(CallRow call) {
        return call.callerName().isEmpty() ? call.covered() : call.callerName();
    }
}
