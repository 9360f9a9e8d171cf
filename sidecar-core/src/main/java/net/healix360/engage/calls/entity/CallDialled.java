package net.healix360.engage.calls.entity;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * The vendor has taken an agent's dial order; it is on the way.
 *
 * @param missedCallId the queue entry whose patient is called back
 */
public record CallDialled(
        Ucid ucid,
        AgentId agentId,
        PhoneNumber number,
        Optional<String> missedCallId,
        Optional<String> leadId,
        Instant at) {}
