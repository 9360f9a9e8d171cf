package net.healix360.engage.dispatcher.control;

import jakarta.json.Json;
import java.util.List;
import net.healix360.engage.dispatcher.entity.SpooledEvent;

/** A batch on the wire; each vendor body travels as text, so that the sidecar keeps exactly what the vendor sent. */
final class EventBatch {
    private EventBatch() {}

    static String toJson(List<SpooledEvent> batch) {
        var events = Json.createArrayBuilder();
        batch.forEach(event -> events.add(Json.createObjectBuilder()
                .add("key", event.key())
                .add("type", event.type().wireName())
                .add("acceptedAt", event.acceptedAt().toString())
                .add("body", event.body())));
        return Json.createObjectBuilder().add("events", events).build().toString();
    }
}
