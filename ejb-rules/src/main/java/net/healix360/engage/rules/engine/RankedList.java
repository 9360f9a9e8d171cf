package net.healix360.engage.rules.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.healix360.engage.rules.WorkItem;

/**
 * A worklist kept in order as items and the clock change: only rows whose facts or SLA percent changed are scored again, and the
 * order is at all times what ranking every item anew would give. For one thread at a time.
 */
public final class RankedList {

    private record Row(Ranked ranked, Instant changesAt) {}

    private static final Comparator<Row> BY_CHANGE = Comparator.comparing(Row::changesAt)
            .thenComparing(row -> row.ranked().item().id());

    private final Map<String, Row> rows = new HashMap<>();
    private final TreeSet<Ranked> order = new TreeSet<>(Ranked.ORDER);
    private final TreeSet<Row> byChange = new TreeSet<>(BY_CHANGE);
    private RuleSet rules;
    private Instant now;
    private long scored;

    public RankedList(RuleSet rules, Instant now) {
        this.rules = rules;
        this.now = now;
    }

    /** A new item, or one whose facts are others; one that is as it was is not scored again. */
    public void put(WorkItem item) {
        Row known = rows.get(item.id());
        if (known == null || !known.ranked().item().equals(item)) {
            remove(item.id());
            add(item);
        }
    }

    public void remove(String itemId) {
        Row gone = rows.remove(itemId);
        if (gone != null) {
            order.remove(gone.ranked());
            byChange.remove(gone);
        }
    }

    /** Only these items are on the list: others leave it, new and changed ones are scored. */
    public void replaceAll(Collection<WorkItem> items) {
        Map<String, WorkItem> wanted = new HashMap<>();
        items.forEach(item -> wanted.put(item.id(), item));
        List.copyOf(rows.keySet()).stream()
                .filter(id -> !wanted.containsKey(id))
                .forEach(this::remove);
        items.forEach(this::put);
    }

    /** The time is now this: scores again what the clock has changed. A clock that goes back changes everything. */
    public void tick(Instant time) {
        if (time.isBefore(now)) {
            now = time;
            scoreAll();
            return;
        }
        now = time;
        while (!byChange.isEmpty() && !byChange.first().changesAt().isAfter(now)) {
            WorkItem item = byChange.first().ranked().item();
            remove(item.id());
            add(item);
        }
    }

    /** Other rules: everything is scored again. */
    public void rules(RuleSet changed) {
        rules = changed;
        scoreAll();
    }

    /** The rows now, the first to be done first. */
    public List<Ranked> rows() {
        return List.copyOf(order);
    }

    public int size() {
        return rows.size();
    }

    /** How many times a row was scored since the list was made. */
    public long scored() {
        return scored;
    }

    private void scoreAll() {
        List<WorkItem> items =
                rows.values().stream().map(row -> row.ranked().item()).toList();
        rows.clear();
        order.clear();
        byChange.clear();
        items.forEach(this::add);
    }

    private void add(WorkItem item) {
        Ranked ranked = rules.ranked(item, now);
        Row row = new Row(ranked, rules.changesAt(ranked, now));
        rows.put(item.id(), row);
        order.add(ranked);
        byChange.add(row);
        scored++;
    }
}
