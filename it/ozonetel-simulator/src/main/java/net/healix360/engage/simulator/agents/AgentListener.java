package net.healix360.engage.simulator.agents;

import java.time.Instant;

/** Told of every action of every agent, after the agent's state has changed. */
public interface AgentListener {
    void agentActed(Agent agent, AgentAction action, AgentMode mode, Instant at);
}
