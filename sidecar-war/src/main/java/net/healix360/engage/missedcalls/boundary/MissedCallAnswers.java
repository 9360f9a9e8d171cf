package net.healix360.engage.missedcalls.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import net.healix360.engage.tenancy.boundary.MissingWhenEmpty;

/** What {@link MissedCallJson} and the queue write, as the OpenAPI document describes it. */
public final class MissedCallAnswers {
    private MissedCallAnswers() {}

    /** The totals are of whole groups, by status. */
    public record MissedQueue(
            String agentId,
            List<MissedCall> pending,
            List<MissedCall> attempted,
            List<MissedCall> completed,
            List<MissedCall> invalid,
            List<MissedCall> wrongNumber,
            Map<String, Integer> totals) {}

    public record MissedCallPage(List<MissedCall> items, int total, Optional<String> nextCursor) {}

    public record AssignedMissedCall(Optional<MissedCall> assigned) {}

    /** {@code stored} is false while the record waits for the platform; {@code end} is empty while it is open. */
    public record MissedCall(
            String id,
            String ucid,
            String direction,
            String callStatus,
            String callerPhone,
            String did,
            String callSourceNumber,
            String campaignName,
            Instant startedAt,
            CallbackStatus callbackStatus,
            int missedCallCount,
            Instant slaDueAt,
            boolean stored,
            Optional<Instant> callbackAttemptedAt,
            Optional<Instant> lastAttemptAt,
            Optional<MissedCallEnd> end,
            Optional<Instant> endedAt,
            @MissingWhenEmpty Optional<String> callerName,
            @MissingWhenEmpty Optional<String> ownerAgentId) {}
}
