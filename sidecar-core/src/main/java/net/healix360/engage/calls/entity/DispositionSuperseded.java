package net.healix360.engage.calls.entity;

import java.time.Instant;

/** The vendor had a disposition of this call before ours came: that one stands, and the call's summary tells it. */
public record DispositionSuperseded(Ucid ucid, DispositionSource source, Instant at) {}
