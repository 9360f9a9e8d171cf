package net.healix360.engage.worklist.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.rules.SlaStatus;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.boundary.ExplanationAnswers.ScoreBreakdown;
import net.healix360.engage.tenancy.boundary.MissingWhenEmpty;

/** What {@link WorklistJson} writes, as the OpenAPI document describes it. */
public final class WorklistAnswers {
    private WorklistAnswers() {}

    /** The items in the order in which they are to be called; the totals by task type, and {@code open} for all of them. */
    public record Worklist(
            Instant generatedAt,
            int rulesVersion,
            List<WorklistItem> items,
            Map<String, Integer> totals,
            int total,
            Optional<String> nextCursor) {}

    public record WorklistItem(
            String id,
            TaskType type,
            Optional<String> name,
            String phone,
            String source,
            Instant lastInteraction,
            int attempts,
            Instant createdAt,
            Instant slaDueAt,
            double score,
            SlaStatus slaStatus,
            double slaElapsedPercent,
            ScoreBreakdown scoreBreakdown,
            @MissingWhenEmpty Optional<String> lastDisposition,
            @MissingWhenEmpty Optional<Instant> dueAt,
            @MissingWhenEmpty Optional<String> missedCallId,
            @MissingWhenEmpty Optional<String> leadId,
            @MissingWhenEmpty Optional<String> patientId,
            @MissingWhenEmpty Optional<String> ownerAgentId,
            @MissingWhenEmpty Optional<String> campaignName,
            @MissingWhenEmpty Optional<String> did) {}
}
