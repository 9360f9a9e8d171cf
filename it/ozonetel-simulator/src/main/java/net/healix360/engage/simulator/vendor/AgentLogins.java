package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.simulation.Simulation;

/** Who is logged in, five times a minute at most (reference/ozonetel.md §6.4). */
record AgentLogins(Simulation simulation, RateLimit limit) {
    ObjectNode list() {
        if (!limit.admits()) {
            return Replies.limitExceeded();
        }
        ObjectNode reply = Replies.empty().put("status", "success");
        ArrayNode agents = reply.putArray("message");
        Instant seen = simulation
                .timeline()
                .now()
                .minus(simulation.behaviour().current().agentStatusLag());
        for (Agent agent : simulation.floor().agents()) {
            AgentState state = agent.workBook().stateAt(seen);
            if (state != AgentState.OFFLINE) {
                describe(agent, state, agents.addObject());
            }
        }
        return reply;
    }

    private static void describe(Agent agent, AgentState state, ObjectNode row) {
        row.put("AgentId", agent.id())
                .put("AgentName", agent.profile().name())
                .put("PhoneNumber", agent.phone())
                .put("AgentState", state == AgentState.RINGING ? "BUSY" : state.name())
                .put("SkillName", String.join(",", agent.profile().skills()));
    }
}
