package net.healix360.engage.missedcalls.entity;

/** A missed call was added to the queue or counted once more, and is durable. */
public record MissedCallRecorded(MissedCall missedCall) {}
