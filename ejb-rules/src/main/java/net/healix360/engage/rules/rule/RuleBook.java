package net.healix360.engage.rules.rule;

import java.util.Comparator;
import java.util.List;
import net.healix360.engage.rules.PriorityConfig;

/** Everything a hospital has said about its work, in one version: the priority configuration and the rules in their order. */
public record RuleBook(PriorityConfig priorities, List<Rule> rules) {

    private static final Comparator<Rule> ORDER =
            Comparator.comparingInt(Rule::priority).thenComparing(Rule::id);

    public RuleBook {
        rules = rules.stream().sorted(ORDER).toList();
    }

    public int version() {
        return priorities.version();
    }
}
