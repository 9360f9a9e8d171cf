package net.healix360.engage.worklist.control;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.rules.Score;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.engine.WorklistScorer;
import net.healix360.engage.worklist.entity.OpenItem;

/** The agent's next calls, ranked by the hospital's priorities: what is nobody's work or the agent's. */
@ApplicationScoped
public class Worklist {

    /** A row with the reason for its place. */
    public record Row(OpenItem item, Score score) {}

    /** The ranked rows, and how many open items the hospital has in all. */
    public record Ranked(Instant generatedAt, int rulesVersion, List<Row> rows, long open) {}

    @EJB
    private WorklistScorer scorer;

    private OpenItems items;
    private RulesInForce rulesInForce;
    private Clock clock;

    protected Worklist() {}

    @Inject
    public Worklist(OpenItems items, RulesInForce rulesInForce, Clock clock) {
        this.items = items;
        this.rulesInForce = rulesInForce;
        this.clock = clock;
    }

    Worklist(WorklistScorer scorer, OpenItems items, Clock clock) {
        this(items, new RulesInForce(), clock);
        this.scorer = scorer;
    }

    public Ranked of(AgentId agent) {
        List<OpenItem> open = items.all();
        Map<String, OpenItem> mine = open.stream()
                .filter(item -> item.isFor(agent))
                .collect(Collectors.toMap(OpenItem::id, Function.identity(), (seen, again) -> again));
        Instant now = clock.instant();
        RuleSet rules = rulesInForce.now();
        List<Row> rows = scorer.rank(mine.values().stream().map(OpenItem::work).toList(), rules, now).stream()
                .map(ranked -> new Row(mine.get(ranked.item().id()), rules.score(ranked.item(), now)))
                .toList();
        return new Ranked(now, rules.version(), rows, open.size());
    }
}
