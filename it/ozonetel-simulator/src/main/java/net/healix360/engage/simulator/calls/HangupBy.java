package net.healix360.engage.simulator.calls;

/** Which side ended the call. */
public enum HangupBy {
    USER("UserHangup"),
    AGENT("AgentHangup"),
    SYSTEM("SystemHangup");

    private final String wire;

    HangupBy(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
