package net.healix360.engage.replica.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;

/** Agents are known outside by their telephony id, and to each other's records by the id of their own. */
@ApplicationScoped
public class AgentRecords {
    private AgentDirectory agents;

    protected AgentRecords() {}

    @Inject
    public AgentRecords(AgentDirectory agents) {
        this.agents = agents;
    }

    /** The telephony id; the record's own for somebody who is no agent any more. */
    String outside(String recordId) {
        return agents.all().stream()
                .filter(agent -> agent.recordId().equals(recordId))
                .findFirst()
                .map(agent -> agent.id().value())
                .orElse(recordId);
    }

    /** The id of the agent's record, from either id. */
    public Optional<String> inside(String id) {
        return agents.all().stream()
                .filter(agent -> agent.id().value().equalsIgnoreCase(id)
                        || agent.recordId().equals(id))
                .findFirst()
                .map(Agent::recordId);
    }
}
