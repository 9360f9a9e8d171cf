package net.healix360.engage.agents.entity;

/** What an agent is doing, as the floor shows it. */
public enum AgentState {
    OFFLINE,
    READY,
    PAUSED,
    RINGING,
    IN_CALL,
    ACW,
    /** Silent for more than eight hours: nobody can say. */
    UNKNOWN;

    public boolean isOnCall() {
        return this == RINGING || this == IN_CALL;
    }
}
