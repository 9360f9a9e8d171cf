package net.healix360.engage.wallboards.boundary;

import static net.healix360.engage.metrics.control.MissedCallMetrics.ON_THE_FLOOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.entity.FloorAgent;
import net.healix360.engage.floor.entity.FloorCall;
import net.healix360.engage.floor.entity.FloorView;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.metrics.control.MissedCallMetrics;

/** What a wallboard shows: numbers and the hospital's own people. Nothing of a caller is in it. */
@ApplicationScoped
public class Board {
    private static final Comparator<FloorAgent> BY_NAME = Comparator.comparing(
                    (FloorAgent agent) -> agent.name().toLowerCase(Locale.ROOT))
            .thenComparing(agent -> agent.status().agentId().value());

    private Floor floor;
    private MissedCallMetrics missed;

    protected Board() {}

    @Inject
    public Board(Floor floor, MissedCallMetrics missed) {
        this.floor = floor;
        this.missed = missed;
    }

    /** Without the moment of asking: two boards that show the same are equal. */
    JsonObject now() {
        FloorView view = floor.now();
        JsonArrayBuilder agents = Json.createArrayBuilder();
        view.agents().stream().sorted(BY_NAME).forEach(agent -> agents.add(agent(agent)));
        return Json.createObjectBuilder()
                .add("figures", figures(view))
                .add("agents", agents)
                .build();
    }

    private JsonObjectBuilder figures(FloorView view) {
        JsonObjectBuilder figures = Json.createObjectBuilder()
                .add("activeCalls", view.activeCalls())
                .add("ringing", view.ringing())
                .add("onHold", view.onHold())
                .add("waitingSince", waitingSince(view.calls()));
        for (AgentState state : AgentState.values()) {
            figures.add("agents." + state.name(), view.agentsIn(state));
        }
        missed.today().stream()
                .filter(figure -> ON_THE_FLOOR.containsKey(figure.metric()))
                .forEach(figure -> figures.add(
                        ON_THE_FLOOR.get(figure.metric()),
                        figure.value().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL)));
        return figures;
    }

    /** Since when the caller rings who rings longest; null while nobody does. */
    private static JsonValue waitingSince(List<FloorCall> calls) {
        return calls.stream()
                .map(FloorCall::status)
                .filter(call -> call.state() == CallState.RINGING)
                .map(CallStatus::startedAt)
                .min(Instant::compareTo)
                .<JsonValue>map(since -> Json.createValue(WireInstant.of(since)))
                .orElse(JsonValue.NULL);
    }

    private static JsonObjectBuilder agent(FloorAgent agent) {
        AgentStatus status = agent.status();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("agentId", status.agentId().value())
                .add("name", agent.name())
                .add("state", status.state().name())
                .add("since", WireInstant.of(status.since()));
        status.reason().ifPresent(reason -> json.add("reason", reason));
        return json;
    }
}
