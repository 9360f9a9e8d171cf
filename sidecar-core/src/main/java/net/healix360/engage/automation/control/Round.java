package net.healix360.engage.automation.control;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.rules.rule.AgentChoice;

/** Who gets what is handed out at one occasion: agents who are ready, in turn, so that one rule does not give one agent everything. */
final class Round {
    private final Function<AgentChoice, List<AgentId>> ready;
    private final Map<AgentChoice, List<AgentId>> known = new EnumMap<>(AgentChoice.class);
    private final Map<AgentId, Integer> given = new HashMap<>();

    /** @param ready who is ready, who fits best first; asked once for each choice, and only when it is needed */
    Round(Function<AgentChoice, List<AgentId>> ready) {
        this.ready = ready;
    }

    /** Of those who are ready and have been given the fewest, who fits best; empty when nobody is ready. */
    Optional<AgentId> next(AgentChoice choice) {
        return known.computeIfAbsent(choice, ready).stream()
                .min(Comparator.comparingInt(agent -> given.getOrDefault(agent, 0)));
    }

    void gave(AgentId agent) {
        given.merge(agent, 1, Integer::sum);
    }
}
