package net.healix360.engage.simulator.agents;

/** States of the vendor's agent machine; IDLE is logged in but not yet released to take calls. */
public enum AgentState {
    OFFLINE,
    IDLE,
    READY,
    PAUSED,
    RINGING,
    BUSY,
    ACW
}
