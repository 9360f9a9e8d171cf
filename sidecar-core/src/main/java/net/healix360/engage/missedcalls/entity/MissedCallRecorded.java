package net.healix360.engage.missedcalls.entity;

/** An entry of the callback queue came, was counted once more, found or lost its owner or came nearer its end; durable. */
public record MissedCallRecorded(MissedCall missedCall) {}
