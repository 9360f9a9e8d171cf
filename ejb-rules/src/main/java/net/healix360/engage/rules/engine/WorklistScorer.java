package net.healix360.engage.rules.engine;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.List;
import net.healix360.engage.rules.Score;
import net.healix360.engage.rules.WorkItem;

/** Puts work in the order in which it should be done, and says why. */
@Stateless
public class WorklistScorer {

    /** Highest score first, then the older, then by id. */
    public List<Ranked> rank(List<WorkItem> items, RuleSet rules, Instant now) {
        return rules.rank(items, now);
    }

    public Score score(WorkItem item, RuleSet rules, Instant now) {
        return rules.score(item, now);
    }

    public Explanation explain(WorkItem item, RuleSet rules, Instant now) {
        return rules.explain(item, now);
    }

    public Simulation simulate(RuleSet running, RuleSet draft, List<WorkItem> items, Instant now) {
        return Simulation.of(running, draft, items, now);
    }
}
