package net.healix360.engage.simulator.calls;

/** What a call event reports (reference/ozonetel.md §3.5). */
public enum CallAction {
    CALLING("Calling"),
    ANSWERED("Answered"),
    DISCONNECT("Disconnect");

    private final String wire;

    CallAction(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
