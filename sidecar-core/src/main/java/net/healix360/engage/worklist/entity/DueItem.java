package net.healix360.engage.worklist.entity;

import java.time.Instant;

/**
 * Somebody to be called, though perhaps not yet.
 *
 * @param from since when, or from when on, they are on the list
 */
public record DueItem(OpenItem item, Instant from) {

    /** On the list already. */
    public static DueItem now(OpenItem item) {
        return new DueItem(item, Instant.EPOCH);
    }

    public boolean isDue(Instant now) {
        return !from.isAfter(now);
    }
}
