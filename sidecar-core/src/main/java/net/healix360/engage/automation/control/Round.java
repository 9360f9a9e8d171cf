package net.healix360.engage.automation.control;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.rules.rule.AgentChoice;

/** Who gets what is handed out at one occasion: agents who are ready, in turn, so that one rule does not give one agent everything. */
final class Round {
    private final Supplier<Map<AgentId, AgentFigures>> figures;
    private final Map<AgentId, Integer> given = new HashMap<>();
    private Map<AgentId, AgentFigures> all;

    /** @param figures asked for once, and only when they are needed */
    Round(Supplier<Map<AgentId, AgentFigures>> figures) {
        this.figures = figures;
    }

    Map<AgentId, AgentFigures> figures() {
        if (all == null) {
            all = figures.get();
        }
        return all;
    }

    /** Of those who are ready and have been given the fewest, who fits best; empty when nobody is ready. */
    Optional<AgentId> next(AgentChoice choice) {
        Comparator<AgentFigures> best = choice == AgentChoice.LONGEST_IDLE
                ? Comparator.comparingLong(AgentFigures::idleMinutes).reversed()
                : Comparator.comparingLong(AgentFigures::busyMinutes);
        List<AgentFigures> ready =
                figures().values().stream().filter(AgentFigures::ready).toList();
        return ready.stream()
                .min(Comparator.<AgentFigures>comparingInt(agent -> given.getOrDefault(agent.id(), 0))
                        .thenComparing(best)
                        .thenComparing(agent -> agent.id().value()))
                .map(AgentFigures::id);
    }

    void gave(AgentId agent) {
        given.merge(agent, 1, Integer::sum);
    }
}
