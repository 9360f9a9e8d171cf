package net.healix360.engage.calls.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * Whom an agent wants to call.
 *
 * @param campaignName in which campaign it counts; empty for the agent's own
 * @param missedCallId the queue entry whose patient is called back
 */
public record DialWish(
        AgentId agentId,
        PhoneNumber number,
        Optional<String> campaignName,
        Optional<String> leadId,
        Optional<String> missedCallId) {}
