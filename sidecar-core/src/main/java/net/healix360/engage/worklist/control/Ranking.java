package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.engine.Ranked;
import net.healix360.engage.rules.engine.RankedList;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.worklist.entity.OpenItem;
import net.healix360.engage.worklist.entity.RankedItem;
import net.healix360.engage.worklist.entity.RankedItems;
import net.healix360.engage.worklist.entity.WorklistMoved;

/**
 * Keeps the hospital's worklist in order. One thread works, turn by turn: what happened, the clock, the rules in force. Everybody else
 * reads the list as the last turn left it and never waits.
 */
@ApplicationScoped
public class Ranking {
    /** The clock alone moves somebody every second on a long list; nobody reads as fast. */
    private static final Duration CLOCK_TOLD_EVERY = Duration.ofSeconds(5);

    private volatile RankedItems now = RankedItems.NONE;

    private final Map<String, OpenItem> items = new HashMap<>();
    private Map<String, RankedItem> rows = new HashMap<>();
    private RuleSet rules;
    private RankedList list;
    private long scored;
    private boolean untold;
    private Instant told = Instant.EPOCH;

    private OpenItems openItems;
    private RulesInForce rulesInForce;
    private Event<WorklistMoved> moved;
    private Clock clock;

    protected Ranking() {}

    @Inject
    public Ranking(OpenItems openItems, RulesInForce rulesInForce, Event<WorklistMoved> moved, Clock clock) {
        this.openItems = openItems;
        this.rulesInForce = rulesInForce;
        this.moved = moved;
        this.clock = clock;
    }

    /** The worklist as the last turn left it. */
    public RankedItems now() {
        return now;
    }

    /** One turn; as often as changes shall be told at most. */
    public synchronized void turn() {
        Instant at = clock.instant();
        ItemChanges changes = openItems.turn(at);
        boolean otherRules = rank(changes, at);
        boolean news = otherRules || !changes.isEmpty();
        RankedItems before = now;
        if (news || list.scored() != scored) {
            scored = list.scored();
            now = new RankedItems(at, rules.version(), ordered(at));
            untold |= news || !now.looksAs(before);
        } else {
            now = before.stillAt(at);
        }
        tell(news);
    }

    private boolean rank(ItemChanges changes, Instant at) {
        RuleSet inForce = rulesInForce.now();
        boolean others = inForce != rules;
        if (list == null) {
            list = new RankedList(inForce, at);
        } else {
            list.tick(at);
            if (others) {
                list.rules(inForce);
            }
        }
        if (others) {
            rules = inForce;
            rows.clear();
        }
        changes.forEach(this::put, this::remove);
        return others;
    }

    private void put(OpenItem item) {
        items.put(item.id(), item);
        list.put(item.work());
    }

    private void remove(String id) {
        items.remove(id);
        list.remove(id);
    }

    private List<RankedItem> ordered(Instant at) {
        Map<String, RankedItem> fresh = new HashMap<>();
        List<RankedItem> ordered =
                list.rows().stream().map(ranked -> row(ranked, at)).toList();
        ordered.forEach(row -> fresh.put(row.item().id(), row));
        rows = fresh;
        return ordered;
    }

    /** A row that was not ranked again is not made again. */
    @SuppressWarnings("ReferenceEquality") // ranked again with the same score, it may have other reasons
    private RankedItem row(Ranked ranked, Instant at) {
        OpenItem item = items.get(ranked.item().id());
        RankedItem known = rows.get(item.id());
        if (known != null && known.item().equals(item) && known.rank() == ranked) {
            return known;
        }
        Duration allowed =
                Duration.ofMinutes(rules.priorities().of(item.work().type()).slaMinutes());
        return new RankedItem(
                item,
                ranked,
                rules.score(ranked.item(), at),
                item.work().createdAt().plus(allowed));
    }

    private void tell(boolean news) {
        if (untold && (news || !now.at().isBefore(told.plus(CLOCK_TOLD_EVERY)))) {
            untold = false;
            told = now.at();
            moved.fire(
                    new WorklistMoved(now.at(), now.rulesVersion(), now.rows().size()));
        }
    }
}
