package net.healix360.engage.calls.entity;

import java.util.Arrays;
import java.util.Optional;

/**
 * What can be said of a call and is counted, by the name under which a list of calls is filtered. A figure and the list behind
 * it ask for the same traits, so they cannot differ.
 */
public enum CallTrait {
    /** In either direction. */
    ANSWERED("answered"),
    /** Inbound, and nobody answered before the caller was heard at all. */
    SHORT_ABANDON("shortAbandon"),
    /** Inbound and not {@link #SHORT_ABANDON}: the base of service level and abandon rate. */
    COUNTED("counted"),
    /** Inbound and answered within the hospital's time. */
    IN_TIME("inTime"),
    /** Answered, and the after-call work has ended. */
    HANDLED("handled"),
    /** Somebody said what came of it. */
    DISPOSED("disposed");

    private final String filter;

    CallTrait(String filter) {
        this.filter = filter;
    }

    public String filter() {
        return filter;
    }

    public static Optional<CallTrait> called(String filter) {
        return Arrays.stream(values())
                .filter(trait -> trait.filter.equals(filter))
                .findFirst();
    }
}
