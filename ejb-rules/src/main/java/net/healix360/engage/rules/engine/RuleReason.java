package net.healix360.engage.rules.engine;

import java.util.List;
import net.healix360.engage.rules.condition.Check;
import net.healix360.engage.rules.fact.Facts;

/**
 * What one priority rule had to do with a score.
 *
 * @param enabled a rule that is off contributes nothing, matched or not
 * @param matched whether its conditions hold
 * @param weight its weight, from the priority configuration if it is bound to a task type
 * @param contribution what it adds to the score; 0 unless it matched and is on
 */
public record RuleReason(
        String id,
        String name,
        boolean enabled,
        boolean matched,
        double weight,
        double contribution,
        List<ConditionReason> conditions) {

    public RuleReason {
        conditions = List.copyOf(conditions);
    }

    static RuleReason of(ScoringRule rule, Facts facts, double slaMultiplier, double campaignMultiplier) {
        boolean matched = rule.check().holds(facts);
        List<ConditionReason> conditions = rule.rule()
                .conditions()
                .comparisons()
                .map(comparison -> new ConditionReason(
                        comparison.fact(),
                        comparison.operator(),
                        comparison.value(),
                        facts.value(comparison.fact()),
                        Check.of(comparison).holds(facts)))
                .toList();
        return new RuleReason(
                rule.rule().id(),
                rule.rule().name(),
                rule.enabled(),
                matched,
                rule.weight(),
                matched && rule.enabled() ? rule.contribution(slaMultiplier, campaignMultiplier) : 0,
                conditions);
    }
}
