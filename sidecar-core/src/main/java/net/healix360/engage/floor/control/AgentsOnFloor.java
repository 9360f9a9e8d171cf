package net.healix360.engage.floor.control;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentAction;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.agents.entity.AgentSteps;
import net.healix360.engage.agents.entity.AgentSteps.Step;

/** The agents' part of the projection: each in the state to which {@link AgentSteps} led. */
final class AgentsOnFloor {
    private final Map<AgentId, AgentStatus> statuses = new HashMap<>();
    private final Map<AgentId, Instant> heard = new HashMap<>();
    private final Map<AgentId, Instant> toldAt = new HashMap<>();
    private long irregularSteps;

    AgentsOnFloor copy() {
        AgentsOnFloor copy = new AgentsOnFloor();
        copy.statuses.putAll(statuses);
        copy.heard.putAll(heard);
        copy.toldAt.putAll(toldAt);
        copy.irregularSteps = irregularSteps;
        return copy;
    }

    /** Takes the step that the action is from the agent's state; who was never heard of is offline. */
    void step(AgentId agent, AgentAction action, Optional<String> reason, Instant at) {
        heard.put(agent, at);
        AgentStatus known = statuses.get(agent);
        Step step = AgentSteps.from(state(agent), action);
        if (!step.regular()) {
            irregularSteps++;
        }
        boolean same =
                known != null && known.state() == step.into() && known.reason().equals(reason);
        if (!same) {
            statuses.put(agent, new AgentStatus(agent, step.into(), reason, at));
        }
    }

    /** Something of this agent reached us, whatever came of it. */
    void told(AgentId agent, Instant receivedAt) {
        toldAt.put(agent, receivedAt);
    }

    boolean isOffline(AgentId agent) {
        return state(agent) == AgentState.OFFLINE;
    }

    /** Whether the agent was heard of after that instant. */
    boolean isNewerThan(AgentId agent, Instant at) {
        return heard.getOrDefault(agent, Instant.MIN).isAfter(at);
    }

    Optional<AgentStatus> status(AgentId agent) {
        return Optional.ofNullable(statuses.get(agent));
    }

    Optional<Instant> heard(AgentId agent) {
        return Optional.ofNullable(heard.get(agent));
    }

    Optional<Instant> toldAt(AgentId agent) {
        return Optional.ofNullable(toldAt.get(agent));
    }

    long irregularSteps() {
        return irregularSteps;
    }

    private AgentState state(AgentId agent) {
        return status(agent).map(AgentStatus::state).orElse(AgentState.OFFLINE);
    }
}
