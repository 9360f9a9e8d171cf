package net.healix360.engage.floor.boundary;

import static net.healix360.engage.metrics.control.MissedCallMetrics.ON_THE_FLOOR;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.floor.entity.CallDensity;
import net.healix360.engage.floor.entity.Caller;
import net.healix360.engage.floor.entity.FloorAgent;
import net.healix360.engage.floor.entity.FloorCall;
import net.healix360.engage.floor.entity.FloorView;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.metrics.boundary.MetricJson;
import net.healix360.engage.metrics.entity.Measured;

/** The floor on the wire (contract §6), the same for REST and streams. */
final class FloorJson {
    private FloorJson() {}

    static JsonObject floor(FloorView view, List<Measured> missedCalls) {
        JsonArrayBuilder agents = Json.createArrayBuilder();
        view.agents().forEach(agent -> agents.add(agent(agent)));
        JsonObjectBuilder kpis = Json.createObjectBuilder()
                .add("activeCalls", view.activeCalls())
                .add("ringing", view.ringing())
                .add("onHold", view.onHold());
        for (AgentState state : AgentState.values()) {
            kpis.add("agents." + state.name(), view.agentsIn(state));
        }
        missedCalls.stream()
                .filter(figure -> ON_THE_FLOOR.containsKey(figure.metric()))
                .forEach(figure -> MetricJson.put(kpis, ON_THE_FLOOR.get(figure.metric()), figure));
        return Json.createObjectBuilder()
                .add("at", WireInstant.of(view.at()))
                .add("agents", agents)
                .add("calls", array(view.calls()))
                .add("kpis", kpis)
                .build();
    }

    static JsonObject density(CallDensity density, Optional<Instant> beginning) {
        JsonArrayBuilder calls = Json.createArrayBuilder();
        density.calls().forEach(calls::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("from", WireInstant.of(density.from()))
                .add("stepSeconds", density.step().toSeconds())
                .add("calls", calls);
        beginning.ifPresent(first -> json.add("beginning", WireInstant.of(first)));
        return json.build();
    }

    static JsonObject calls(List<FloorCall> calls) {
        return Json.createObjectBuilder().add("items", array(calls)).build();
    }

    /** For the agent of these calls. */
    static JsonObject ownCalls(List<FloorCall> calls, OwnersPart owners) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        calls.forEach(call -> items.add(owners.with(call(call), call.status())));
        return Json.createObjectBuilder().add("items", items).build();
    }

    static JsonObject agent(FloorAgent agent) {
        AgentStatus status = agent.status();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("agentId", status.agentId().value())
                .add("name", agent.name())
                .add("state", status.state().name())
                .add("since", WireInstant.of(status.since()));
        status.reason().ifPresent(reason -> json.add("reason", reason));
        agent.ucid().ifPresent(ucid -> json.add("ucid", ucid.value()));
        return json.build();
    }

    static JsonObject call(FloorCall call) {
        CallStatus status = call.status();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("ucid", status.ucid().value())
                .add("caller", caller(call.caller()))
                .add("direction", status.direction().name())
                .add("state", status.state().name())
                .add("since", WireInstant.of(status.since()))
                .add("did", status.did())
                .add("startedAt", WireInstant.of(status.startedAt()));
        status.agentId().ifPresent(agent -> json.add("agentId", agent.value()));
        return json.build();
    }

    private static JsonObjectBuilder caller(Caller caller) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("phone", caller.phone());
        caller.name().ifPresent(name -> json.add("name", name));
        caller.leadId().ifPresent(id -> json.add("leadId", id));
        caller.patientId().ifPresent(id -> json.add("patientId", id));
        return json;
    }

    private static JsonArrayBuilder array(List<FloorCall> calls) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        calls.forEach(call -> array.add(call(call)));
        return array;
    }
}
