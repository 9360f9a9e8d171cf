package net.healix360.engage.agents.control;

import java.util.List;
import net.healix360.engage.agents.entity.Agent;

/** Where the hospital keeps its agents: the platform. */
public interface AgentRoster {
    List<Agent> agents();
}
