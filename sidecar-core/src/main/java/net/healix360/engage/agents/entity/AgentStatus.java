package net.healix360.engage.agents.entity;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.calls.entity.Ucid;

/** An agent's state since an instant, with the pause's reason and the call it is about. */
public record AgentStatus(
        AgentId agentId, AgentState state, Optional<String> reason, Instant since, Optional<Ucid> ucid) {

    public static AgentStatus offline(AgentId agentId) {
        return new AgentStatus(agentId, AgentState.OFFLINE, Optional.empty(), Instant.EPOCH, Optional.empty());
    }

    public AgentStatus withUcid(Optional<Ucid> call) {
        return new AgentStatus(agentId, state, reason, since, call);
    }

    AgentStatus unknown() {
        return new AgentStatus(agentId, AgentState.UNKNOWN, reason, since, ucid);
    }
}
