package net.healix360.engage.telephony.entity;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;

/**
 * An inbound call of this hospital that nobody answered, as the vendor lists them for today.
 *
 * @param agentId at whom it rang last
 */
public record AbandonedCall(
        Ucid ucid, String callerPhone, String did, String campaignName, Instant at, Optional<AgentId> agentId) {}
