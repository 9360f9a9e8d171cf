package net.healix360.engage.simulator.agents;

/** The mode an agent event names; only INBOUND has been seen on the wire (reference/ozonetel.md §3.6). */
public enum AgentMode {
    INBOUND,
    MANUAL
}
