package net.healix360.engage.dispatcher.entity;

import java.time.Duration;

/** Events wait for a hospital that is registered, and for so long none was delivered. */
public record StuckLane(LaneState lane, Duration standing) {}
