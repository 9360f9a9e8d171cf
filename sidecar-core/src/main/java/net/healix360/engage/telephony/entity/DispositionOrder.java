package net.healix360.engage.telephony.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.Ucid;

/**
 * What came of a call, for the vendor's record; it ends the agent's after-call work.
 *
 * @param campaignName the campaign whose texts are used; empty for the hospital's default texts
 * @param pauseReason the agent goes on this break afterwards; empty: the agent is ready
 */
public record DispositionOrder(
        AgentId agentId,
        Ucid ucid,
        String did,
        String campaignName,
        Disposition disposition,
        String notes,
        Optional<String> pauseReason) {}
