package net.healix360.engage.worklist.entity;

import java.time.Instant;

/**
 * The order of the hospital's open items is another: items came, went or changed, the clock moved some, or the rules are others.
 *
 * @param items how many there are
 */
public record WorklistMoved(Instant at, int rulesVersion, int items) {}
