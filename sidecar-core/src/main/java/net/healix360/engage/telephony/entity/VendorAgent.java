package net.healix360.engage.telephony.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;

/**
 * One of this hospital's agents as the vendor sees them now. Who is not listed is not logged in there.
 *
 * @param state in our words; empty for a text that we do not know
 * @param vendorState the vendor's own word
 * @param phone where the agent is reached
 */
public record VendorAgent(AgentId agentId, Optional<AgentState> state, String vendorState, String phone) {}
