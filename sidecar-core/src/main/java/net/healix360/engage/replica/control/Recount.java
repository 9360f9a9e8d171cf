package net.healix360.engage.replica.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;

/**
 * Finds what no sweep can see: a record that was destroyed leaves no trace, and one that came with an old time is passed
 * over. Ranges of ids are counted on both sides and halved where they differ, so that one difference among 200,000
 * records costs about twenty-five calls.
 */
@ApplicationScoped
public class Recount {
    private PlatformReader platform;
    private ReplicaStore store;
    private Event<RecordsChanged> changed;

    protected Recount() {}

    @Inject
    public Recount(PlatformReader platform, ReplicaStore store, Event<RecordsChanged> changed) {
        this.platform = platform;
        this.store = store;
        this.changed = changed;
    }

    /** Returns how many records differed; they are right now. */
    public int run(RecordKind kind) {
        return mend(kind, IdRange.ALL);
    }

    private int mend(RecordKind kind, IdRange range) {
        long there = platform.count(kind, range);
        long here = store.count(kind, range);
        if (there == here) {
            return 0;
        }
        if (Math.max(there, here) <= PlatformWriter.LARGEST_BATCH) {
            return mendRecords(kind, range);
        }
        return range.halves().stream().mapToInt(half -> mend(kind, half)).sum();
    }

    private int mendRecords(RecordKind kind, IdRange range) {
        Set<String> there = platform.ids(kind, range);
        Set<String> destroyed = new HashSet<>(store.ids(kind, range));
        destroyed.removeAll(there);
        destroyed.removeIf(id -> store.owes(kind, id));
        Set<String> missing = new HashSet<>(there);
        missing.removeAll(store.ids(kind, range));
        store.remove(kind, destroyed);
        if (!missing.isEmpty()) {
            store.save(kind, List.copyOf(platform.byIds(kind, missing)));
        }
        Set<String> mended = new HashSet<>(destroyed);
        mended.addAll(missing);
        if (!mended.isEmpty()) {
            changed.fire(new RecordsChanged(kind, Set.copyOf(mended)));
        }
        return mended.size();
    }
}
