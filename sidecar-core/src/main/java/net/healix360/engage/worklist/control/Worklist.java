package net.healix360.engage.worklist.control;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.rules.Score;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.engine.WorklistScorer;

/** The agent's next calls, ranked by the hospital's priorities: pending missed calls that are nobody's or the agent's. */
@ApplicationScoped
public class Worklist {

    /** A row with the reason for its place. */
    public record Row(MissedCall missedCall, TaskType type, Score score) {}

    /** The ranked rows, and how many pending missed calls there are in all. */
    public record Ranked(Instant generatedAt, int rulesVersion, List<Row> rows, long pendingMissedCalls) {}

    @EJB
    private WorklistScorer scorer;

    private MissedCallQueue queue;
    private RulesInForce rulesInForce;
    private Clock clock;

    protected Worklist() {}

    @Inject
    public Worklist(MissedCallQueue queue, RulesInForce rulesInForce, Clock clock) {
        this.queue = queue;
        this.rulesInForce = rulesInForce;
        this.clock = clock;
    }

    Worklist(WorklistScorer scorer, MissedCallQueue queue, Clock clock) {
        this(queue, new RulesInForce(), clock);
        this.scorer = scorer;
    }

    public Ranked of(AgentId agent) {
        List<MissedCall> pending = pending();
        Map<String, MissedCall> mine = pending.stream()
                .filter(call -> call.owner().map(agent::equals).orElse(true))
                .filter(call -> !call.callerPhone().isBlank())
                .collect(Collectors.toMap(MissedCall::id, Function.identity(), (seen, again) -> again));
        Instant now = clock.instant();
        RuleSet rules = rulesInForce.now();
        List<WorkItem> items = mine.values().stream()
                .map(call -> new WorkItem(call.id(), TaskType.MISSED_CALL, call.missedAt()))
                .toList();
        List<Row> rows = scorer.rank(items, rules, now).stream()
                .map(ranked ->
                        new Row(mine.get(ranked.item().id()), ranked.item().type(), rules.score(ranked.item(), now)))
                .toList();
        return new Ranked(now, rules.version(), rows, pending.size());
    }

    /** All of them: the list comes latest first, and who has waited longest is the most urgent. */
    private List<MissedCall> pending() {
        MissedCallFilter filter =
                MissedCallFilter.all(MissedCallFilter.LARGEST_PAGE).with(CallbackStatus.PENDING_CALLBACK);
        MissedCallPage page = queue.list(filter);
        List<MissedCall> found = new ArrayList<>(page.items());
        while (page.nextCursor().isPresent()) {
            page = queue.list(filter.after(page.nextCursor().get()));
            found.addAll(page.items());
        }
        return found;
    }
}
