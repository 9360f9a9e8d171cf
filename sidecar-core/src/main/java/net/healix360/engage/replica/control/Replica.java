package net.healix360.engage.replica.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.SyncState;

/** Keeps the local copy near the platform, and says how near it is. */
@ApplicationScoped
public class Replica {
    private static final EventLogger LOG = EventLogger.of(Replica.class);

    /**
     * How near the copy of one kind is.
     *
     * @param lag time since the copy was known to be as the platform is; empty while it is read for the first time
     */
    public record Status(SyncState state, long records, Optional<Duration> lag) {}

    private Sweep sweep;
    private Recount recount;
    private ReplicaStore store;
    private Records records;
    private Clock clock;
    private volatile boolean readAnew;

    protected Replica() {}

    @Inject
    public Replica(Sweep sweep, Recount recount, ReplicaStore store, Records records, Clock clock) {
        this.sweep = sweep;
        this.recount = recount;
        this.store = store;
        this.records = records;
        this.clock = clock;
    }

    /** Whether a kind is to be read anew since the last sweep: somebody waits for it. */
    public boolean isReadingAsked() {
        return readAnew;
    }

    /** Walks over every kind once; those that were never read whole come last, for they take longest. */
    public void sweepAll() {
        readAnew = false;
        Stream.of(RecordKind.values())
                .sorted(Comparator.comparing(kind -> !store.state(kind).complete()))
                .forEach(this::sweep);
    }

    public void sweep(RecordKind kind) {
        attempt(kind, () -> sweep.run(kind));
    }

    /** Counts every kind on both sides and mends what differs. */
    public void recountAll() {
        for (RecordKind kind : RecordKind.values()) {
            if (store.state(kind).complete()) {
                attempt(kind, () -> {
                    int mended = recount.run(kind);
                    if (mended > 0) {
                        LOG.info("the local copy was mended", Map.of("kind", kind.wireName(), "records", mended));
                    }
                });
            }
        }
    }

    /** Reads everything of a kind again from the beginning; what is here serves until then. */
    public void rebuild(RecordKind kind) {
        store.save(kind, List.of(), store.state(kind).again());
        readAnew = true;
        LOG.info("the local copy is read anew", Map.of("kind", kind.wireName()));
    }

    public List<Status> status() {
        Map<RecordKind, Long> counts = records.counts();
        return Stream.of(RecordKind.values())
                .map(kind -> status(store.state(kind), counts.getOrDefault(kind, 0L)))
                .toList();
    }

    /** The largest lag of all kinds; empty while one of them is read for the first time. */
    public Optional<Duration> lag() {
        List<Optional<Duration>> lags = status().stream().map(Status::lag).toList();
        return lags.stream().allMatch(Optional::isPresent)
                ? lags.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Status status(SyncState state, long count) {
        return new Status(state, count, state.sweptAt().map(at -> Duration.between(at, clock.instant())));
    }

    /** Whatever goes wrong with one kind is told and must not keep the others from being read. */
    private void attempt(RecordKind kind, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            store.save(kind, List.of(), store.state(kind).failed(String.valueOf(fault.getMessage())));
            LOG.warn(
                    "the local copy could not be brought up to date",
                    Map.of("kind", kind.wireName(), "reason", String.valueOf(fault.getMessage())));
        }
    }
}
