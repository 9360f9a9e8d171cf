package net.healix360.engage.floor.entity;

import java.time.Instant;
import java.util.Optional;

/**
 * How long the journal heard of a call.
 *
 * @param lastHeard of anything but its end
 * @param ended when its end reached us; empty while none has
 */
public record CallSpan(Instant began, Instant lastHeard, Optional<Instant> ended) {}
