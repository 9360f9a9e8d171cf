package net.healix360.engage.availability.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * One step of an agent's day.
 *
 * @param at the vendor's time
 * @param durationS since the start that it ends, in whole seconds; only for an end and for RESUME
 * @param ucid the call, for its start and end
 * @param reason of a pause
 * @param irregular the vendor did not tell it as it must have been: something was lost on the way
 */
public record AgentEvent(
        AgentId agentId,
        AgentEventType type,
        Instant at,
        Optional<Long> durationS,
        Optional<String> ucid,
        Optional<String> reason,
        boolean irregular) {

    public static AgentEvent of(AgentId agentId, AgentEventType type, Instant at) {
        return new AgentEvent(agentId, type, at, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public AgentEvent lasting(Duration time) {
        return new AgentEvent(agentId, type, at, Optional.of(time.toSeconds()), ucid, reason, irregular);
    }

    public AgentEvent inCall(String call) {
        return new AgentEvent(agentId, type, at, durationS, Optional.of(call), reason, irregular);
    }

    public AgentEvent because(Optional<String> why) {
        return new AgentEvent(agentId, type, at, durationS, ucid, why, irregular);
    }

    public AgentEvent irregular(boolean yes) {
        return new AgentEvent(agentId, type, at, durationS, ucid, reason, yes);
    }
}
