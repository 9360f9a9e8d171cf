package net.healix360.engage.identity.entity;

import net.healix360.engage.agents.entity.AgentId;

/** The person who was this agent has signed out. */
public record AgentSignedOut(AgentId agentId) {}
