package net.healix360.engage.calls.entity;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/** A call as it stands: whose, with whom, in which state since when. */
public record CallStatus(
        Ucid ucid,
        Optional<AgentId> agentId,
        String callerPhone,
        Direction direction,
        CallState state,
        Instant since,
        String did) {

    public CallStatus in(CallState next, Instant at, Optional<AgentId> agent) {
        return new CallStatus(ucid, agent.or(() -> agentId), callerPhone, direction, next, at, did);
    }
}
