package net.healix360.engage.floor.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.calls.entity.Ucid;

/** An agent on the floor, by name, with the call that is at this agent. */
public record FloorAgent(String name, AgentStatus status, Optional<Ucid> ucid) {}
