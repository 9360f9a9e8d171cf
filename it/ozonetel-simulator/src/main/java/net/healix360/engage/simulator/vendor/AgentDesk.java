package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.simulation.Simulation;

/** Ready and Pause by API; on success the message is JSON text, and two refusals write Message (reference/ozonetel.md §6.3). */
record AgentDesk(Simulation simulation) {
    ObjectNode changeState(VendorRequest request) {
        String state = request.text("state");
        if (!state.equals("Ready") && !state.equals("Pause")) {
            return Replies.error("The state should be either 'Ready' or 'Pause' state'");
        }
        String reason = request.text("pauseReason");
        boolean pause = state.equals("Pause");
        if (pause && !simulation.account().pauseReasons().contains(reason)) {
            return Replies.error("pauseReason is Invalid");
        }
        Optional<Agent> agent =
                simulation.floor().find(request.text("agentId")).filter(found -> found.state() != AgentState.OFFLINE);
        if (agent.isEmpty()) {
            return Replies.error("Agent is not Logged In");
        }
        return pause ? pause(agent.get(), reason) : makeReady(agent.get());
    }

    private ObjectNode pause(Agent agent, String reason) {
        if (agent.state() == AgentState.ACW || isOnCall(agent)) {
            return forbidden(agent, "Pause");
        }
        simulation.floor().pause(agent, reason);
        return changed(agent, "tbAgentPause", "PAUSED");
    }

    /** Whether Ready is accepted in ACW is not documented; here it is. */
    private ObjectNode makeReady(Agent agent) {
        if (isOnCall(agent)) {
            return forbidden(agent, "Ready");
        }
        if (!agent.isReady()) {
            simulation.floor().act(agent, AgentAction.RELEASE);
        }
        return changed(agent, "tbAgentRelease", "READY");
    }

    private static boolean isOnCall(Agent agent) {
        return agent.state() == AgentState.BUSY || agent.state() == AgentState.RINGING;
    }

    private static ObjectNode forbidden(Agent agent, String wanted) {
        String present = agent.state() == AgentState.ACW ? "ACW" : "BUSY";
        return Replies.empty()
                .put("status", "error")
                .put(
                        "Message",
                        "Agent " + agent + " is in " + present + " state. You cant change to " + wanted + " state");
    }

    private ObjectNode changed(Agent agent, String command, String status) {
        ObjectNode inner = Replies.empty()
                .put("type", "response")
                .put("utid", "22")
                .put("resp", "Success:" + command + "~INBOUND")
                .put("agentStatus", status)
                .put("agentId", agent.id())
                .put("user", simulation.account().userName());
        return Replies.status("success", inner.toString());
    }
}
