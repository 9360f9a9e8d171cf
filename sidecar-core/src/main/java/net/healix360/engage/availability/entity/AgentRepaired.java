package net.healix360.engage.availability.entity;

import net.healix360.engage.agents.entity.AgentId;

/** A contradiction between the vendor and the floor was put right. */
public record AgentRepaired(RepairKind kind, AgentId agentId) {}
