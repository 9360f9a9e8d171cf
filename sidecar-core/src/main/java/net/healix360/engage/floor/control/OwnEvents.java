package net.healix360.engage.floor.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;

/**
 * What the floor learned otherwise than by a vendor's event, as the journal keeps it: a call put on hold by our order,
 * an agent whom the vendor's list contradicts. Each says why.
 */
final class OwnEvents {
    private OwnEvents() {}

    static String write(FloorEvent event, String why) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("at", event.at().toString()).add("why", why);
        if (event instanceof AgentChanged agent) {
            json.add("agentId", agent.agentId().value())
                    .add("state", agent.state().name());
            agent.reason().ifPresent(reason -> json.add("reason", reason));
        } else if (event instanceof CallChanged call) {
            json.add("ucid", call.ucid().value())
                    .add("state", call.state().name())
                    .add("direction", call.direction().name())
                    .add("callerPhone", call.callerPhone())
                    .add("did", call.did());
            call.agentId().ifPresent(agent -> json.add("agentId", agent.value()));
        }
        return json.build().toString();
    }

    /** Empty for a text that is none of ours. */
    static Optional<FloorEvent> read(String body) {
        try {
            JsonObject json = Json.createReader(new StringReader(body)).readObject();
            return Optional.of(json.containsKey("ucid") ? call(json) : agent(json));
        } catch (JsonException | DateTimeException | IllegalArgumentException | NullPointerException notOurs) {
            return Optional.empty();
        }
    }

    private static FloorEvent agent(JsonObject json) {
        return new AgentChanged(
                new AgentId(json.getString("agentId")),
                AgentState.valueOf(json.getString("state")),
                Optional.ofNullable(json.getString("reason", null)),
                Instant.parse(json.getString("at")));
    }

    private static FloorEvent call(JsonObject json) {
        return new CallChanged(
                new Ucid(json.getString("ucid")),
                Optional.ofNullable(json.getString("agentId", null)).map(AgentId::new),
                CallState.valueOf(json.getString("state")),
                Direction.valueOf(json.getString("direction")),
                json.getString("callerPhone"),
                json.getString("did"),
                Instant.parse(json.getString("at")));
    }
}
