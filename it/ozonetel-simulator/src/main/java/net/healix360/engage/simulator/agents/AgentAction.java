package net.healix360.engage.simulator.agents;

/** What an agent event reports, with the vendor's mixed spelling on the wire (reference/ozonetel.md §3.6). */
public enum AgentAction {
    LOGIN("login", AgentState.IDLE),
    RELEASE("release", AgentState.READY),
    PAUSE("pause", AgentState.PAUSED),
    CALLING("calling", AgentState.RINGING),
    INCALL("incall", AgentState.BUSY),
    WRAP_UP("ACW", AgentState.ACW),
    LOGOUT("logout", AgentState.OFFLINE);

    private final String wire;
    private final AgentState target;

    AgentAction(String wire, AgentState target) {
        this.wire = wire;
        this.target = target;
    }

    public String wire() {
        return wire;
    }

    AgentState target() {
        return target;
    }

    boolean allowedIn(AgentState state) {
        return switch (this) {
            case LOGIN -> state == AgentState.OFFLINE;
            case RELEASE ->
                state == AgentState.IDLE
                        || state == AgentState.PAUSED
                        || state == AgentState.ACW
                        || state == AgentState.RINGING;
            case PAUSE ->
                state == AgentState.IDLE
                        || state == AgentState.READY
                        || state == AgentState.PAUSED
                        || state == AgentState.ACW;
            case CALLING -> state == AgentState.READY;
            case INCALL -> state == AgentState.RINGING;
            // an outbound call nobody answered is wrapped up, too
            case WRAP_UP -> state == AgentState.BUSY || state == AgentState.RINGING;
            case LOGOUT -> state != AgentState.OFFLINE;
        };
    }
}
