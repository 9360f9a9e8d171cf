package net.healix360.engage.rules.engine;

import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.TaskPriority;
import net.healix360.engage.rules.condition.Check;
import net.healix360.engage.rules.rule.Action;
import net.healix360.engage.rules.rule.Action.TaskWeight;
import net.healix360.engage.rules.rule.Happening;
import net.healix360.engage.rules.rule.Rule;
import net.healix360.engage.rules.rule.RuleType;
import net.healix360.engage.rules.rule.Trigger;

/** A priority rule of the worklist made ready: its condition compiled, its weight and switch taken from where they stand. */
record ScoringRule(Rule rule, Check check, boolean enabled, double weight, boolean sla, boolean campaign) {

    static boolean ranksWorklist(Rule rule) {
        return rule.type() == RuleType.PRIORITY && rule.trigger().firesOn(new Happening.Requested(Trigger.WORKLIST));
    }

    static ScoringRule of(Rule rule, PriorityConfig priorities) {
        Action.Scoring action = (Action.Scoring) rule.action();
        Check check = Check.of(rule.conditions());
        boolean enabled = rule.enabled();
        double weight;
        if (action instanceof TaskWeight bound) {
            TaskPriority priority = priorities.of(bound.taskType());
            enabled = priority.enabled();
            weight = priority.weight();
        } else {
            weight = ((Action.OwnWeight) action).weight();
        }
        return new ScoringRule(rule, check, enabled, weight, action.slaMultiplier(), action.campaignMultiplier());
    }

    /** weight × SLA multiplier × campaign multiplier, each factor 1 unless the rule asks for it. */
    double contribution(double slaMultiplier, double campaignMultiplier) {
        return weight * (sla ? slaMultiplier : 1) * (campaign ? campaignMultiplier : 1);
    }
}
