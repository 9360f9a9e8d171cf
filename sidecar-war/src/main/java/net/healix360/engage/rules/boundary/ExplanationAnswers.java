package net.healix360.engage.rules.boundary;

import java.util.List;
import java.util.Optional;
import net.healix360.engage.rules.SlaStatus;

/** What {@link ExplanationJson} writes, as the OpenAPI document describes it. */
public final class ExplanationAnswers {
    private ExplanationAnswers() {}

    public record Explanation(
            Optional<String> itemId,
            double score,
            int rulesVersion,
            double slaElapsedPercent,
            SlaStatus slaStatus,
            ScoreBreakdown scoreBreakdown,
            List<ExplainedRule> rules) {}

    public record ScoreBreakdown(
            double baseScore, double slaMultiplier, double campaignMultiplier, List<String> rulesApplied) {}

    public record ExplainedRule(
            String id,
            String name,
            boolean enabled,
            boolean matched,
            double weight,
            double contribution,
            List<ExplainedCondition> conditions) {}

    /** The values are of the fact's type: a text, a number, a flag, or several of them. */
    public record ExplainedCondition(
            String fact, String operator, Object value, Optional<Object> actual, boolean holds) {}
}
