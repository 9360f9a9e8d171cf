package net.healix360.engage.calls.entity;

import java.time.Instant;
import java.util.List;
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
        Optional<String> recordingUrl,
        Handling handling) {

    /**
     * How the call was handled.
     *
     * @param agents everybody it was offered to, in order
     * @param transferType the vendor's word; empty when the call was not transferred
     * @param reference our text from the dial order
     */
    public record Handling(
            Optional<Long> holdSeconds,
            Optional<Long> wrapSeconds,
            List<AgentId> agents,
            Optional<String> transferType,
            Optional<String> transferredTo,
            String hangupBy,
            String notes,
            String reference) {
        public static final Handling UNKNOWN = new Handling(
                Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "", "", "");

        public Handling {
            agents = List.copyOf(agents);
        }
    }

    /** Of which nothing is known about how it was handled. */
    public CallSummary(
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
        this(
                ucid,
                direction,
                answered,
                callerPhone,
                did,
                campaignName,
                startedAt,
                answeredAt,
                endedAt,
                durationSeconds,
                talkSeconds,
                agentId,
                agentName,
                disposition,
                recordingUrl,
                Handling.UNKNOWN);
    }

    /** Missed is an inbound call that nobody answered. */
    public boolean isMissed() {
        return direction == Direction.INBOUND && !answered;
    }
}
