package net.healix360.engage.rules.rule;

import java.time.Instant;

/** What makes the engine look at rules. */
public sealed interface Happening {

    /** Somebody asked for a list, {@code worklist}, or for whom to give an item to, {@code assignment}. */
    record Requested(String request) implements Happening {}

    /** Something was recorded, such as {@code call.missed}. */
    record Occurred(String event) implements Happening {}

    /** The timer came round: everything due later than one instant and not later than the other. */
    record TimePassed(Instant after, Instant until) implements Happening {}
}
