package net.healix360.engage.simulator.calls;

import net.healix360.engage.simulator.agents.Agent;

/** Who is meant to answer a scripted inbound call. */
public sealed interface Answering {
    /** Whoever has the skill and has been idle longest. */
    record ByLongestIdle() implements Answering {}

    /** This agent, and the caller waits while the agent is busy. */
    record ByAgent(Agent agent) implements Answering {}

    /** The caller gives up in the queue and no agent rings. */
    record ByNobody() implements Answering {}
}
