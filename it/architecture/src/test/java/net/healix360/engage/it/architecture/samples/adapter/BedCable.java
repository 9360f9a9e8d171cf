package net.healix360.engage.it.architecture.samples.adapter;

import net.healix360.engage.it.architecture.samples.care.boundary.WardDoor;

/** An adapter that knows a door. */
public record BedCable(WardDoor door) {}
