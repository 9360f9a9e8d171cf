package net.healix360.engage.it.architecture.samples.care.entity;

import net.healix360.engage.it.architecture.samples.care.control.Ward;

/** An entity that knows its control. */
public record Bed(Ward ward) {}
