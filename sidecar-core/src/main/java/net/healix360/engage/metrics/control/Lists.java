package net.healix360.engage.metrics.control;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.metrics.entity.Period;

/** The lists behind the figures of a period, of everybody or of one agent. */
record Lists(Period period, Optional<AgentId> agent) {
    static final String INBOUND = "direction=INBOUND";
    static final String OUTBOUND = "direction=OUTBOUND";

    /** @param filters such as {@code direction=INBOUND} */
    String calls(String... filters) {
        return list("/api/calls", "agentId", filters);
    }

    String leads() {
        return list("/api/leads", "assignedAgentId");
    }

    String followUps() {
        return list("/api/follow-ups", "agentId");
    }

    /** One row a day and agent. */
    String days() {
        String days = "from=" + period.from() + "&to=" + period.to();
        return agent.map(one -> "/api/agents/" + one.value() + "/sessions?" + days)
                .orElse("/api/supervisor/agent-sessions?" + days);
    }

    private String list(String path, String whose, String... filters) {
        StringBuilder address = new StringBuilder(path).append("?filter[from]=").append(period.from());
        address.append("&filter[to]=").append(period.to());
        agent.ifPresent(
                one -> address.append("&filter[").append(whose).append("]=").append(one.value()));
        for (String filter : filters) {
            address.append("&filter[").append(filter.replace("=", "]="));
        }
        return address.toString();
    }
}
