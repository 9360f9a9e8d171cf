package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CallPhase;
import net.healix360.engage.simulator.calls.Ucid;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.supervision.Monitor;
import net.healix360.engage.simulator.supervision.MonitorMode;

/** Supervisors join an agent's answered call with a number of the pool, change what they do there by DTMF, and leave. */
record SupervisionDesk(Simulation simulation) {
    ObjectNode begin(VendorRequest request) {
        if (request.lacks("ucid", "agentId")) {
            return error("All parameters are mandatory");
        }
        Optional<Call> call = Ucid.parse(request.text("ucid"))
                .flatMap(simulation.switchboard().log()::find)
                .filter(found -> found.phase() == CallPhase.ACTIVE);
        if (call.isEmpty()) {
            return error("Call not Found");
        }
        Optional<Agent> agent = simulation.floor().find(request.text("agentId")).filter(found -> call.get()
                .occupies(found));
        if (agent.isEmpty()) {
            return error("Agent is not on this call");
        }
        return simulation
                .monitors()
                .begin(call.get(), agent.get())
                .map(monitor -> describe(monitor)
                        .put("sipNumber", monitor.sipNumber())
                        .put("sipPassword", UUID.randomUUID().toString()))
                .orElseGet(() -> error("No SIP number available"));
    }

    ObjectNode dial(VendorRequest request, String id) {
        Optional<Monitor> monitor = simulation.monitors().find(id);
        if (monitor.isEmpty()) {
            return error("Monitor not Found");
        }
        Optional<MonitorMode> mode = MonitorMode.ofDigit(request.text("digit"));
        if (mode.isEmpty()) {
            return error("digit should be 4, 5 or 6");
        }
        simulation.monitors().switchTo(monitor.get(), mode.get());
        return describe(monitor.get());
    }

    ObjectNode end(String id) {
        Optional<Monitor> monitor = simulation.monitors().find(id);
        monitor.ifPresent(simulation.monitors()::end);
        return monitor.isPresent() ? Replies.status("success", "Monitor ended") : error("Monitor not Found");
    }

    static ObjectNode error(String message) {
        return Replies.status("Error", message);
    }

    private static ObjectNode describe(Monitor monitor) {
        return Replies.empty()
                .put("status", "success")
                .put("monitorId", monitor.id())
                .put("mode", monitor.mode().name());
    }
}
