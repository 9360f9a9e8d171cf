package net.healix360.engage.replica.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import net.healix360.engage.replica.entity.ChangeHint;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;

/**
 * Takes what the platform's webhooks tell. They come twice, late, in any order or not at all, so each is only a hint: a
 * newer record is stored, an older one is not, and what is unclear is read again. Nothing is lost with a hint: the sweep
 * finds the same change.
 */
@ApplicationScoped
public class ChangeHints {
    private static final int MOST_WAITING = 20_000;
    private static final int ROUND = 500;

    private final BlockingQueue<ChangeHint> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final RecentIds destroyed = new RecentIds(MOST_WAITING);

    private PlatformReader platform;
    private ReplicaStore store;
    private Event<RecordsChanged> changed;

    protected ChangeHints() {}

    @Inject
    public ChangeHints(PlatformReader platform, ReplicaStore store, Event<RecordsChanged> changed) {
        this.platform = platform;
        this.store = store;
        this.changed = changed;
    }

    /** Returns at once; when too many wait, the hint is dropped. */
    public void offer(ChangeHint hint) {
        if (!waiting.offer(hint)) {
            waiting.poll();
        }
    }

    /** Applies what waits. */
    public synchronized void apply() {
        List<ChangeHint> round = new ArrayList<>();
        while (waiting.drainTo(round, ROUND) > 0) {
            round.stream().collect(Collectors.groupingBy(ChangeHint::kind)).forEach(this::apply);
            round.clear();
        }
    }

    private void apply(RecordKind kind, List<ChangeHint> hints) {
        Set<String> gone = hints.stream()
                .filter(ChangeHint::destroyed)
                .map(ChangeHint::id)
                .collect(Collectors.toCollection(HashSet::new));
        destroyed.addAll(gone);
        gone.removeIf(id -> store.owes(kind, id));
        store.remove(kind, gone);
        Set<String> news = new HashSet<>(gone);
        news.addAll(store.save(kind, told(hints)));
        news.addAll(store.save(kind, readAgain(kind, hints)));
        if (!news.isEmpty()) {
            changed.fire(new RecordsChanged(kind, Set.copyOf(news)));
        }
    }

    /** What was destroyed does not come back with a webhook that was overtaken. */
    private List<PlatformRecord> told(List<ChangeHint> hints) {
        return hints.stream()
                .flatMap(hint -> hint.record().stream())
                .filter(record -> !destroyed.contains(record.id()))
                .toList();
    }

    private List<PlatformRecord> readAgain(RecordKind kind, List<ChangeHint> hints) {
        List<String> unclear = hints.stream()
                .filter(hint -> hint.record().isEmpty() && !hint.destroyed())
                .map(ChangeHint::id)
                .distinct()
                .toList();
        Map<String, PlatformRecord> found = new LinkedHashMap<>();
        for (int from = 0; from < unclear.size(); from += PlatformWriter.LARGEST_BATCH) {
            Collection<String> some =
                    unclear.subList(from, Math.min(unclear.size(), from + PlatformWriter.LARGEST_BATCH));
            platform.byIds(kind, some).forEach(record -> found.put(record.id(), record));
        }
        return List.copyOf(found.values());
    }
}
