package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.simulation.Simulation;

/** Logs an agent out in any state. How parameters travel is not documented: form, query and JSON are all taken (§6.2). */
record AdminLogout(String apiKey, String userName, String agentId) {
    static AdminLogout of(Context ctx) {
        Optional<VendorRequest> json = VendorRequest.of(ctx);
        Function<String, String> field = name -> Stream.of(
                        ctx.formParam(name),
                        ctx.queryParam(name),
                        json.map(request -> request.text(name)).orElse(""))
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("");
        return new AdminLogout(field.apply("api_key"), field.apply("username"), field.apply("agentid"));
    }

    ObjectNode carryOut(Simulation simulation) {
        boolean known = apiKey.equals(simulation.account().apiKey())
                && userName.equals(simulation.account().userName());
        if (!known || agentId.isEmpty()) {
            return coded("400", "Error", "Check input Parameters");
        }
        Optional<Agent> agent = simulation.floor().find(agentId);
        if (agent.isEmpty()) {
            return coded("400", "Error", "Agent does not exists with id " + agentId)
                    .putNull("response");
        }
        if (agent.get().state() != AgentState.OFFLINE) {
            simulation.switchboard().logout(agent.get());
        }
        return coded("200", "Success", "Agent Logout/Release successfully.");
    }

    private static ObjectNode coded(String code, String status, String message) {
        return Replies.empty().put("code", code).put("status", status).put("message", message);
    }
}
