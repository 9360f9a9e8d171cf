package net.healix360.engage.simulator.agents;

import java.util.List;

/** A number that calls can go to, by name: an agent's extension or any other (reference/ozonetel.md §7). */
public record Phone(String name, String number, List<String> skills) {
    public Phone {
        skills = List.copyOf(skills);
    }
}
