package net.healix360.engage.simulator.agents;

/** The agent's state forbids the action; nothing has changed. */
public final class IllegalAgentActionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final AgentState state;

    public IllegalAgentActionException(String agentId, AgentState state, AgentAction action) {
        super("Agent " + agentId + " is " + state + ": " + action.wire() + " is not possible");
        this.state = state;
    }

    public AgentState state() {
        return state;
    }
}
