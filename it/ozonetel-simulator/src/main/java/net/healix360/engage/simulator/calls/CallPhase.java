package net.healix360.engage.simulator.calls;

/** Where a call is; QUEUED callers are invisible in the vendor's events until an agent rings. */
public enum CallPhase {
    QUEUED,
    RINGING,
    ACTIVE,
    ENDED
}
