package net.healix360.engage.agents.entity;

import java.time.Instant;
import java.util.Optional;

/** An agent's state since an instant, with the reason of a pause. */
public record AgentStatus(AgentId agentId, AgentState state, Optional<String> reason, Instant since) {

    public static AgentStatus offline(AgentId agentId) {
        return new AgentStatus(agentId, AgentState.OFFLINE, Optional.empty(), Instant.EPOCH);
    }

    AgentStatus unknown() {
        return new AgentStatus(agentId, AgentState.UNKNOWN, reason, since);
    }
}
