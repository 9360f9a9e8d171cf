package net.healix360.engage.automation.control;

import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.rule.Action;
import net.healix360.engage.rules.rule.Rule;

/** What a rule on schedule is asked about. */
enum Scope {
    /** Every open item of the worklist. */
    ITEMS,
    AGENTS,
    /** Nothing in particular: it applies or it does not. */
    HOSPITAL;

    static Scope of(Rule rule) {
        boolean item = asks(rule, "call.") || asks(rule, "lead.");
        boolean changes = rule.action() instanceof Action.Assign || rule.action() instanceof Action.Update;
        if (item || changes) {
            return ITEMS;
        }
        return asks(rule, "agent.") ? AGENTS : HOSPITAL;
    }

    static boolean asks(Rule rule, String family) {
        return rule.conditions()
                .comparisons()
                .anyMatch(comparison -> comparison.fact().wireName().startsWith(family));
    }

    static boolean asks(Rule rule, Fact fact) {
        return rule.conditions().comparisons().anyMatch(comparison -> comparison.fact() == fact);
    }
}
