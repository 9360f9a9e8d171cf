package net.healix360.engage.availability.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;

/**
 * How an agent stands on the floor.
 *
 * @param calls the live calls at the agent
 * @param heard the latest of the vendor's times of which we know
 */
public record Standing(AgentStatus status, List<CallStatus> calls, Instant heard) {

    public Standing {
        calls = List.copyOf(calls);
    }

    public AgentId agentId() {
        return status.agentId();
    }

    public AgentState state() {
        return status.state();
    }

    /** In a call by either word: the agent's events, or the call's. */
    public boolean isOnCall() {
        return state().isOnCall() || !calls.isEmpty();
    }

    /** Since when it rings, when nothing but ringing goes on. */
    public Optional<Instant> ringingSince() {
        boolean answered =
                state() == AgentState.IN_CALL || calls.stream().anyMatch(call -> call.state() != CallState.RINGING);
        Instant since =
                calls.stream().map(CallStatus::since).max(Instant::compareTo).orElse(status.since());
        return isOnCall() && !answered ? Optional.of(since) : Optional.empty();
    }
}
