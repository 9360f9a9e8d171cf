package net.healix360.engage.calls.entity;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * A call as it stands: whose, with whom, in which state since when.
 *
 * @param startedAt when it was first heard of: since then the caller waits, and then talks
 */
public record CallStatus(
        Ucid ucid,
        Optional<AgentId> agentId,
        String callerPhone,
        Direction direction,
        CallState state,
        Instant since,
        String did,
        Instant startedAt) {

    public CallStatus in(CallState next, Instant at, Optional<AgentId> agent) {
        return new CallStatus(ucid, agent.or(() -> agentId), callerPhone, direction, next, at, did, startedAt);
    }
}
