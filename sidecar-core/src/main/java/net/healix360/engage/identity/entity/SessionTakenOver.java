package net.healix360.engage.identity.entity;

import net.healix360.engage.agents.entity.AgentId;

/** The same member signed in elsewhere and ended this session. */
public record SessionTakenOver(AgentId agentId, String endedSessionId) {}
