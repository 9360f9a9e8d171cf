package net.healix360.engage.agents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    /**
     * By telephony id or, failing that, by the name that a report shows (reference/helix-engage.md §2.14). Names collide:
     * one that two agents have is nobody's.
     */
    public Optional<Agent> findByAnyName(String name) {
        String plain = plain(name);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Collection<Agent> all = agents.values();
        Optional<Agent> byId =
                all.stream().filter(agent -> agent.id().value().equals(plain)).findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        List<Agent> named =
                all.stream().filter(agent -> plain(agent.name()).equals(plain)).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static String plain(String name) {
        return name == null ? "" : name.trim().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public Optional<Agent> ofMember(String memberId) {
        return agents.values().stream()
                .filter(agent -> agent.memberId().equals(memberId))
                .findFirst();
    }

    /** Whose record at the platform this is. */
    public Optional<Agent> ofRecord(String recordId) {
        return agents.values().stream()
                .filter(agent -> agent.recordId().equals(recordId))
                .findFirst();
    }

    /** Whether the roster was read once; a new hospital may have nobody on it. */
    public boolean isLoaded() {
        return loaded;
    }
}
