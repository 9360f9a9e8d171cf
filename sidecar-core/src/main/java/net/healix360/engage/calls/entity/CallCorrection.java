package net.healix360.engage.calls.entity;

import java.time.Instant;

/** Somebody knew better: what a call's record said before, what it says now, and on whose word. */
public record CallCorrection(Ucid ucid, CallFact fact, String from, String to, CallSource source, Instant at) {}
