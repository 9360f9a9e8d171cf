package net.healix360.engage.availability.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.entity.Day;

/** Everybody's histories of today: who was told of since the last look is read again, and nobody else. */
final class TodaysHistories {
    private final AgentBook book;
    private final Map<AgentId, AgentHistory> histories = new HashMap<>();
    private Optional<Day> day = Optional.empty();
    private long reached;

    TodaysHistories(AgentBook book) {
        this.book = book;
    }

    /** @param read reads an agent's history from the journal */
    synchronized Map<AgentId, AgentHistory> of(
            Day today, Collection<AgentId> agents, Function<AgentId, AgentHistory> read) {
        if (!day.equals(Optional.of(today))) {
            histories.clear();
            reached = 0;
            day = Optional.of(today);
        }
        long now = book.reached();
        Set<AgentId> news = histories.isEmpty() ? Set.of() : book.toldAfter(reached);
        histories.keySet().removeIf(agent -> news.contains(agent) || !agents.contains(agent));
        agents.forEach(agent -> histories.computeIfAbsent(agent, read));
        reached = now;
        return Map.copyOf(histories);
    }
}
