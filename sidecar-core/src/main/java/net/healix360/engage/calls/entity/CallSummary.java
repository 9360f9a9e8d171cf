package net.healix360.engage.calls.entity;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * The vendor's word on a call after its end, in our terms.
 *
 * @param talkSeconds answered to ended
 * @param agentId who handled it, or who was tried last
 * @param disposition what an agent chose; empty for texts that the machine sets
 */
public record CallSummary(
        Ucid ucid,
        Direction direction,
        boolean answered,
        String callerPhone,
        String did,
        String campaignName,
        Instant startedAt,
        Optional<Instant> answeredAt,
        Instant endedAt,
        long durationSeconds,
        long talkSeconds,
        Optional<AgentId> agentId,
        Optional<String> agentName,
        Optional<String> disposition,
        Optional<String> recordingUrl) {

    /** Missed is an inbound call that nobody answered. */
    public boolean isMissed() {
        return direction == Direction.INBOUND && !answered;
    }
}
