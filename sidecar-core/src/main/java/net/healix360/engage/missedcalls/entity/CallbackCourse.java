package net.healix360.engage.missedcalls.entity;

import java.time.Instant;
import java.util.Optional;

/**
 * What was done for a patient who was missed, and what came of it.
 *
 * @param firstAttemptAt when somebody first called back
 * @param lastAttemptAt when somebody last called back
 * @param end how it ended; empty while the entry is open
 * @param endedAt when it ended; empty while the entry is open
 */
public record CallbackCourse(
        Optional<Instant> firstAttemptAt,
        Optional<Instant> lastAttemptAt,
        Optional<MissedCallEnd> end,
        Optional<Instant> endedAt) {
    /** Nobody has called back yet. */
    public static final CallbackCourse NONE =
            new CallbackCourse(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public CallbackCourse {
        if (end.isPresent() != endedAt.isPresent()) {
            throw new IllegalArgumentException("an end has its time, and a time its end");
        }
    }

    /** The first attempt stays the first, whatever is heard of later. */
    CallbackCourse attempted(Instant at) {
        return new CallbackCourse(
                Optional.of(firstAttemptAt.orElse(at)),
                Optional.of(lastAttemptAt.filter(at::isBefore).orElse(at)),
                end,
                endedAt);
    }

    CallbackCourse ended(MissedCallEnd how, Instant at) {
        return new CallbackCourse(firstAttemptAt, lastAttemptAt, Optional.of(how), Optional.of(at));
    }
}
