package net.healix360.engage.it.architecture.samples.north;

import net.healix360.engage.it.architecture.samples.south.South;

/** One half of a circle. */
public record North(South opposite) {}
