package net.healix360.engage.availability.entity;

import java.util.List;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.floor.entity.FloorEvent;

/**
 * How one agent's contradiction is put right.
 *
 * @param why a sentence for people
 * @param knowledge what the floor is told; empty when only the vendor can put it right
 */
public record Repair(RepairKind kind, AgentId agentId, String why, List<FloorEvent> knowledge) {

    public Repair {
        knowledge = List.copyOf(knowledge);
    }
}
