package net.healix360.engage.telephony.entity;

import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.PhoneNumber;

/**
 * One outbound call: first the agent's phone rings, then the customer's.
 *
 * @param campaignName the campaign in which it counts; it must allow manual dialling
 * @param reference our text that the vendor carries with the call and gives back in its reports
 */
public record DialOrder(AgentId agentId, String campaignName, PhoneNumber number, String reference) {}
