package net.healix360.engage.agents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;

/** The hospital's agents in the process: no event and no page asks the platform who an agent is. */
@ApplicationScoped
public class AgentDirectory {
    private volatile Map<AgentId, Agent> agents = Map.of();
    private volatile boolean loaded;

    private AgentRoster roster;

    protected AgentDirectory() {}

    @Inject
    public AgentDirectory(AgentRoster roster) {
        this.roster = roster;
    }

    /** Reads the roster again; true when somebody came, went or changed. */
    public boolean refresh() {
        Map<AgentId, Agent> fresh = new LinkedHashMap<>();
        roster.agents().forEach(agent -> fresh.put(agent.id(), agent));
        boolean changed = !fresh.equals(agents);
        agents = fresh;
        loaded = true;
        return changed;
    }

    public Collection<Agent> all() {
        return agents.values();
    }

    public Optional<Agent> find(AgentId id) {
        return Optional.ofNullable(agents.get(id));
    }

    public Optional<Agent> ofMember(String memberId) {
        return agents.values().stream()
                .filter(agent -> agent.memberId().equals(memberId))
                .findFirst();
    }

    /** Whether the roster was read once; a new hospital may have nobody on it. */
    public boolean isLoaded() {
        return loaded;
    }
}
