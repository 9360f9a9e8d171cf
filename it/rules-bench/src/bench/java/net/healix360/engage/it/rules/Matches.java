package net.healix360.engage.it.rules;

import net.healix360.engage.rules.engine.RuleReason;
import net.healix360.engage.rules.engine.RuleSet;

/** How often a rule matches a row. */
final class Matches {

    private Matches() {}

    static long ours(Workload work) {
        RuleSet rules = RuleSet.of(work.file().book());
        return work.rows().stream()
                .flatMap(row -> rules.explain(row.item(), Workload.NOW).rules().stream())
                .filter(RuleReason::matched)
                .count();
    }

    static long drools(Workload work) {
        work.rows().forEach(Row::reset);
        Drools.session(work).execute(work.rows());
        return work.rows().stream().mapToLong(Row::matches).sum();
    }
}
