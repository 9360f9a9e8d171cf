package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.simulator.account.AgentProfile;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.simulation.Simulation;

/** Agents as they are set up: read, and edited (reference/ozonetel.md §6.5, §6.6); the answers' fields are not documented. */
record AgentRecords(Simulation simulation) {
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 50;

    ObjectNode details(VendorRequest request) {
        String wanted = request.text("agentId");
        List<Agent> found = wanted.isEmpty()
                ? List.copyOf(simulation.floor().agents())
                : simulation.floor().find(wanted).map(List::of).orElse(List.of());
        if (found.isEmpty()) {
            return Replies.error("agentId is Invalid");
        }
        ObjectNode reply = Replies.empty().put("status", "success");
        ArrayNode rows = reply.putArray("message");
        for (Agent agent : found) {
            rows.addObject()
                    .put("AgentId", agent.id())
                    .put("AgentName", agent.profile().name())
                    .put("AgentUniqueID", Long.toString(agent.profile().uniqueId()))
                    .put("PhoneNumber", agent.phone())
                    .put("SkillName", String.join(",", agent.profile().skills()))
                    .put("AgentState", agent.state().name());
        }
        return reply;
    }

    ObjectNode update(VendorRequest request) {
        Optional<Agent> agent = simulation.floor().find(request.text("agentId"));
        if (agent.isEmpty()) {
            return fail("agentId", "The agent does not exist");
        }
        AgentProfile before = agent.get().profile();
        String name = request.has("agentName") ? request.text("agentName") : before.name();
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            return fail(
                    "agentName",
                    "The agent name must not be empty and must have " + SHORTEST_NAME + " to " + LONGEST_NAME
                            + " characters");
        }
        List<String> skills = Names.changed(
                before.skills(), Names.in(request.text("assignSkill")), Names.in(request.text("unAssignSkill")));
        agent.get()
                .revise(new AgentProfile(
                        before.agentId(), before.uniqueId(), name, before.password(), before.phone(), skills));
        return Replies.empty().put("Status", "Success").put("Message", "Agent Updated Successfully");
    }

    private static ObjectNode fail(String field, String message) {
        ObjectNode reply = Replies.empty().put("Status", "Fail");
        reply.putObject("Message").put(field, message);
        return reply;
    }

    /** Comma lists of skills. */
    static final class Names {
        private Names() {}

        static List<String> in(String list) {
            return list.isBlank() ? List.of() : List.of(list.trim().split("\\s*,\\s*"));
        }

        static List<String> changed(List<String> before, List<String> more, List<String> fewer) {
            List<String> after = new ArrayList<>(before);
            more.stream().filter(name -> !after.contains(name)).forEach(after::add);
            after.removeAll(fewer);
            return after;
        }
    }
}
