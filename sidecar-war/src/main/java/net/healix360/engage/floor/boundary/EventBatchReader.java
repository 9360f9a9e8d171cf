package net.healix360.engage.floor.boundary;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import net.healix360.engage.floor.entity.InboundEvent;

/** Reads {@code {"events":[{key,type,acceptedAt,body}]}} and refuses anything else with a {@link JsonException}. */
final class EventBatchReader {
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private EventBatchReader() {}

    static List<InboundEvent> read(String body) {
        JsonObject batch = JSON.createReader(new StringReader(body)).readObject();
        if (!(batch.get("events") instanceof jakarta.json.JsonArray events)) {
            throw new JsonException("no events");
        }
        return events.stream().map(EventBatchReader::event).toList();
    }

    private static InboundEvent event(JsonValue value) {
        if (!(value instanceof JsonObject event)) {
            throw new JsonException("an event is an object");
        }
        try {
            return new InboundEvent(
                    text(event, "key"),
                    text(event, "type"),
                    Instant.parse(text(event, "acceptedAt")),
                    text(event, "body"));
        } catch (DateTimeParseException noInstant) {
            throw new JsonException("acceptedAt is no instant", noInstant);
        }
    }

    private static String text(JsonObject event, String name) {
        if (event.get(name) instanceof JsonString string && !string.getString().isEmpty()) {
            return string.getString();
        }
        throw new JsonException(name + " is missing");
    }
}
