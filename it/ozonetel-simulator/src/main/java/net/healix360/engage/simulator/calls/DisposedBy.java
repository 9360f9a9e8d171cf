package net.healix360.engage.simulator.calls;

/** Who set a call's disposition. */
public enum DisposedBy {
    SCRIPT,
    API,
    TIMER
}
