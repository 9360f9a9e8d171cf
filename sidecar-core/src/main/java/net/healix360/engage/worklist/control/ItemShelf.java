package net.healix360.engage.worklist.control;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.healix360.engage.worklist.entity.DueItem;
import net.healix360.engage.worklist.entity.OpenItem;

/** What one source has for the worklist: who is on it, and who will be by the clock alone. Written by one thread, read by any. */
final class ItemShelf {
    private static final Comparator<DueItem> BY_TIME =
            Comparator.comparing(DueItem::from).thenComparing(due -> due.item().id());

    private final ItemSource source;
    private final Map<String, OpenItem> open = new ConcurrentHashMap<>();
    private final Map<String, DueItem> later = new HashMap<>();
    private final TreeSet<DueItem> byTime = new TreeSet<>(BY_TIME);

    ItemShelf(ItemSource source) {
        this.source = source;
    }

    ItemSource source() {
        return source;
    }

    Stream<OpenItem> open() {
        return open.values().stream();
    }

    Optional<OpenItem> find(String id) {
        return Optional.ofNullable(open.get(id));
    }

    /** The ids of all, those for later too. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>(open.keySet());
        ids.addAll(later.keySet());
        return ids;
    }

    boolean has(DueItem due, Instant now) {
        String id = due.item().id();
        return due.isDue(now) ? due.item().equals(open.get(id)) : due.equals(later.get(id));
    }

    /** Reads all of it. */
    void load(Instant now, ItemChanges changes) {
        source.open().forEach(due -> file(due, now, changes));
    }

    /** Reads this one again. */
    void read(String id, Instant now, ItemChanges changes) {
        source.find(id).ifPresentOrElse(due -> file(due, now, changes), () -> remove(id, changes));
    }

    /** Whose time has come is on the list from now on, as they are now. */
    void enter(Instant now, ItemChanges changes) {
        while (!byTime.isEmpty() && byTime.first().isDue(now)) {
            read(byTime.first().item().id(), now, changes);
        }
    }

    private void file(DueItem due, Instant now, ItemChanges changes) {
        String id = due.item().id();
        if (!due.isDue(now)) {
            remove(id, changes);
            later.put(id, due);
            byTime.add(due);
            return;
        }
        forget(id);
        if (!due.item().equals(open.put(id, due.item()))) {
            changes.came(due.item());
        }
    }

    private void remove(String id, ItemChanges changes) {
        forget(id);
        if (open.remove(id) != null) {
            changes.left(id);
        }
    }

    private void forget(String id) {
        DueItem waiting = later.remove(id);
        if (waiting != null) {
            byTime.remove(waiting);
        }
    }
}
