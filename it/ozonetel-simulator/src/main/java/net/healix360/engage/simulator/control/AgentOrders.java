package net.healix360.engage.simulator.control;

import java.util.Locale;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.agents.IllegalAgentActionException;
import net.healix360.engage.simulator.simulation.Simulation;

/** Changes an agent's state by hand, and with {@code silent} without any event, whatever the state was; an order that is already fulfilled changes nothing and emits nothing. */
final class AgentOrders {
    private final Simulation simulation;
    private final AgentFloor floor;

    AgentOrders(Simulation simulation) {
        this.simulation = simulation;
        this.floor = simulation.floor();
    }

    Agent change(String agentId, Fields fields) {
        Agent agent = new Lookup(simulation).agent(agentId);
        String state = fields.requiredText("state").toLowerCase(Locale.ROOT);
        if (fields.flag("silent")) {
            floor.changeSilently(
                    agent, silentState(state), fields.text("reason").orElse(""));
            return agent;
        }
        switch (state) {
            case "ready" -> makeReady(agent);
            case "pause" -> pause(agent, fields);
            case "login" -> login(agent);
            case "logout" -> logout(agent);
            default -> throw new InvalidInputException("state", "state must be Ready, Pause, login or logout");
        }
        return agent;
    }

    /** The vendor's own words are taken, too, so that an agent can be left in ACW or in a call that is not. */
    private static AgentState silentState(String state) {
        return switch (state) {
            case "ready" -> AgentState.READY;
            case "pause", "paused" -> AgentState.PAUSED;
            case "login", "idle" -> AgentState.IDLE;
            case "logout", "offline" -> AgentState.OFFLINE;
            case "acw" -> AgentState.ACW;
            case "busy", "in_call" -> AgentState.BUSY;
            case "ringing" -> AgentState.RINGING;
            default ->
                throw new InvalidInputException(
                        "state", "state must be Ready, Pause, login, logout, ACW, Busy or Ringing when silent");
        };
    }

    private void makeReady(Agent agent) {
        login(agent);
        if (!agent.isReady()) {
            // RELEASE is legal while the phone rings, but only the call may use it
            refuse(agent, AgentState.RINGING, AgentAction.RELEASE);
            floor.act(agent, AgentAction.RELEASE);
        }
    }

    private void pause(Agent agent, Fields fields) {
        String reason =
                fields.text("reason").orElse(simulation.account().pauseReasons().get(0));
        // PAUSE is legal in ACW, but only as part of a disposition (reference/ozonetel.md §6.3)
        refuse(agent, AgentState.ACW, AgentAction.PAUSE);
        login(agent);
        floor.pause(agent, reason);
    }

    private static void refuse(Agent agent, AgentState state, AgentAction action) {
        if (agent.state() == state) {
            throw new IllegalAgentActionException(agent.id(), state, action);
        }
    }

    private void login(Agent agent) {
        if (agent.state() == AgentState.OFFLINE) {
            floor.login(agent, agent.profile().phone());
        }
    }

    private void logout(Agent agent) {
        if (agent.state() != AgentState.OFFLINE) {
            simulation.switchboard().logout(agent);
        }
    }
}
