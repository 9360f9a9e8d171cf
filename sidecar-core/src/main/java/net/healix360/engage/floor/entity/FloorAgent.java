package net.healix360.engage.floor.entity;

import net.healix360.engage.agents.entity.AgentStatus;

/** An agent on the floor, by name. */
public record FloorAgent(String name, AgentStatus status) {}
