package net.healix360.engage.replica.entity;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the local copy of one kind is.
 *
 * @param generation counts full readings; rows of an older one that a full reading did not meet again are gone
 * @param complete whether a full reading of this generation has ended
 * @param seenTo the newest change read so far; a sweep begins shortly before it
 * @param sweptAt when the last sweep ended well
 * @param fault why the last sweep did not end well
 */
public record SyncState(
        RecordKind kind,
        long generation,
        boolean complete,
        Optional<Instant> seenTo,
        Optional<Instant> sweptAt,
        Optional<String> fault) {

    public static SyncState never(RecordKind kind) {
        return new SyncState(kind, 1, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** From zero again, while the rows of the present generation go on serving. */
    public SyncState again() {
        return new SyncState(kind, generation + 1, false, Optional.empty(), sweptAt, Optional.empty());
    }

    public SyncState seen(Instant newest) {
        Instant to = seenTo.filter(before -> before.isAfter(newest)).orElse(newest);
        return new SyncState(kind, generation, complete, Optional.of(to), sweptAt, fault);
    }

    public SyncState swept(Instant now) {
        return new SyncState(kind, generation, true, seenTo, Optional.of(now), Optional.empty());
    }

    public SyncState failed(String reason) {
        return new SyncState(kind, generation, complete, seenTo, sweptAt, Optional.of(reason));
    }
}
