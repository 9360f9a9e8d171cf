package net.healix360.engage.dispatcher.control;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import net.healix360.engage.dispatcher.entity.SpooledEvent;

/** A batch on the wire; each vendor body travels as text, so that the sidecar keeps exactly what the vendor sent. */
final class EventBatch {
    private static final JsonGeneratorFactory JSON = Json.createGeneratorFactory(Map.of());
    private static final int BYTES_PER_EVENT = 512;

    private EventBatch() {}

    static byte[] toJson(List<SpooledEvent> batch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(batch.size() * BYTES_PER_EVENT);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject().writeStartArray("events");
            for (SpooledEvent event : batch) {
                json.writeStartObject()
                        .write("key", event.key())
                        .write("type", event.type().wireName())
                        .write("acceptedAt", event.acceptedAt().toString())
                        .write("body", event.body())
                        .writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        return bytes.toByteArray();
    }
}
