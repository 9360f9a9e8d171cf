package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.agents.AgentState;

/** Who is logged in, five times a minute at most (reference/ozonetel.md §6.4). */
record AgentLogins(AgentFloor floor, RateLimit limit) {
    ObjectNode list() {
        if (!limit.admits()) {
            return Replies.limitExceeded();
        }
        ObjectNode reply = Replies.empty().put("status", "success");
        ArrayNode agents = reply.putArray("message");
        floor.agents().stream()
                .filter(agent -> agent.state() != AgentState.OFFLINE)
                .forEach(agent -> describe(agent, agents.addObject()));
        return reply;
    }

    private static void describe(Agent agent, ObjectNode row) {
        row.put("AgentId", agent.id())
                .put("AgentName", agent.profile().name())
                .put("PhoneNumber", agent.phone())
                .put(
                        "AgentState",
                        agent.state() == AgentState.RINGING
                                ? "BUSY"
                                : agent.state().name())
                .put("SkillName", String.join(",", agent.profile().skills()));
    }
}
