package net.healix360.engage.availability.entity;

import java.time.LocalDate;
import java.util.List;
import net.healix360.engage.agents.entity.AgentId;

/** What an agent did on one day, step by step and summed up. */
public record AgentDay(AgentSession session, List<AgentEvent> events) {

    public AgentDay {
        events = List.copyOf(events);
    }

    public AgentId agentId() {
        return session.agentId();
    }

    public LocalDate date() {
        return session.date();
    }
}
