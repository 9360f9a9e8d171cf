package net.healix360.engage.simulator.calls;

/** How ringing one agent went, in the vendor's DialStatus vocabulary. */
public enum LegOutcome {
    RINGING("ring"),
    ANSWERED("answered"),
    NOT_ANSWERED("not_answered"),
    USER_DISCONNECTED("user_disconnected"),
    AGENT_DISCONNECT("agent_disconnect"),
    QUEUE_TIME_EXCEEDED("QTimeExceeded");

    private final String wire;

    LegOutcome(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
