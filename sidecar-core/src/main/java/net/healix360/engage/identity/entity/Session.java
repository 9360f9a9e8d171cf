package net.healix360.engage.identity.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * A signed-in browser or client.
 *
 * @param id names this session and no other; the agent's lock is held by it
 * @param agentId the telephony identity of an agent's session
 */
public record Session(String id, Member member, Optional<AgentId> agentId) {}
