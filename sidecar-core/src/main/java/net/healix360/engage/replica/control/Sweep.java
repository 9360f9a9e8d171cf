package net.healix360.engage.replica.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.replica.control.PlatformReader.Page;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;
import net.healix360.engage.replica.entity.SyncState;

/**
 * Reads what has changed at the platform since it last looked. The first reading of all is the same walk from the
 * beginning of time; it goes on where it was interrupted.
 */
@ApplicationScoped
public class Sweep {
    /** A change becomes visible when its transaction ends, up to this long after the time that it carries. */
    static final Duration OVERLAP = Duration.ofSeconds(30);

    private PlatformReader platform;
    private ReplicaStore store;
    private Event<RecordsChanged> changed;
    private Clock clock;

    protected Sweep() {}

    @Inject
    public Sweep(PlatformReader platform, ReplicaStore store, Event<RecordsChanged> changed, Clock clock) {
        this.platform = platform;
        this.store = store;
        this.changed = changed;
        this.clock = clock;
    }

    /** One walk over one kind; throws what the platform throws, with everything kept that was read until then. */
    public void run(RecordKind kind) {
        Instant began = clock.instant();
        SyncState state = store.state(kind);
        Optional<Instant> since = beginning(state);
        Optional<String> cursor = Optional.empty();
        do {
            Page page = platform.changed(kind, since, cursor);
            state = newest(page.records()).map(state::seen).orElse(state);
            tell(kind, store.save(kind, page.records(), state));
            cursor = page.next();
        } while (cursor.isPresent());
        if (!state.complete()) {
            tell(kind, store.dropOlderGenerations(state));
        }
        store.save(kind, List.of(), state.swept(began));
    }

    private static Optional<Instant> beginning(SyncState state) {
        return state.seenTo().map(seen -> state.complete() ? settled(seen, state) : seen.minus(OVERLAP));
    }

    /** Everything older than the last walk's beginning without the overlap is known to have been visible to it. */
    private static Instant settled(Instant seen, SyncState state) {
        Instant visible = state.sweptAt().orElse(seen).minus(OVERLAP);
        return seen.isBefore(visible) ? seen : visible;
    }

    private static Optional<Instant> newest(List<PlatformRecord> records) {
        return records.stream()
                .flatMap(record -> Stream.concat(Stream.of(record.updatedAt()), record.deletedAt().stream()))
                .max(Comparator.naturalOrder());
    }

    private void tell(RecordKind kind, Set<String> ids) {
        if (!ids.isEmpty()) {
            changed.fire(new RecordsChanged(kind, ids));
        }
    }
}
