package net.healix360.engage.metrics.entity;

import java.util.List;
import net.healix360.engage.agents.entity.Agent;

/** What is measured of one agent. */
public record AgentFigures(Agent agent, List<Measured> figures) {

    public AgentFigures {
        figures = List.copyOf(figures);
    }
}
