package net.healix360.engage.floor.entity;

import java.time.Instant;
import java.util.List;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;

/** The whole floor at one instant. */
public record FloorView(Instant at, List<FloorAgent> agents, List<FloorCall> calls) {

    public FloorView {
        agents = List.copyOf(agents);
        calls = List.copyOf(calls);
    }

    public long activeCalls() {
        return calls.size();
    }

    public long onHold() {
        return callsIn(CallState.HELD);
    }

    public long ringing() {
        return callsIn(CallState.RINGING);
    }

    public long agentsIn(AgentState state) {
        return agents.stream().filter(agent -> agent.status().state() == state).count();
    }

    private long callsIn(CallState state) {
        return calls.stream().filter(call -> call.status().state() == state).count();
    }
}
