package net.healix360.engage.simulator.day;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.simulator.agents.Agent;

/** The agents who work today. Taken in turn from each skill, so that a small crew still answers every campaign. */
record Crew(List<Agent> agents) {
    static Crew of(Collection<Agent> all, int size) {
        Map<String, List<Agent>> bySkill = new LinkedHashMap<>();
        for (Agent agent : all) {
            String skill = agent.profile().skills().stream().findFirst().orElse("");
            bySkill.computeIfAbsent(skill, key -> new ArrayList<>()).add(agent);
        }
        List<Agent> chosen = new ArrayList<>();
        for (int turn = 0; chosen.size() < Math.min(size, all.size()); turn++) {
            for (List<Agent> group : bySkill.values()) {
                if (turn < group.size() && chosen.size() < size) {
                    chosen.add(group.get(turn));
                }
            }
        }
        return new Crew(List.copyOf(chosen));
    }

    List<Agent> ready() {
        return agents.stream().filter(Agent::isReady).toList();
    }

    /** Somebody else with the skill who is at the desk, to transfer a call to. */
    List<Agent> readyFor(String skill) {
        return agents.stream()
                .filter(agent -> agent.isReady() && agent.profile().hasSkill(skill))
                .toList();
    }
}
