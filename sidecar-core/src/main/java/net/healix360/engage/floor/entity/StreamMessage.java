package net.healix360.engage.floor.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * What a stream sends for one journal entry.
 *
 * @param id the journal position
 * @param name {@code agent-state}, {@code call}, {@code missed-call} and the like
 * @param agentId the agent it is about; agents get their own, supervisors everything
 * @param content what the boundary writes as JSON
 */
public record StreamMessage(long id, String name, Optional<AgentId> agentId, Object content) {}
