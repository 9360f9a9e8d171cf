package net.healix360.engage.adapter.ozonetel;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The vendor's fields by name, whatever their case and underscores (reference/ozonetel.md §17.8). */
final class VendorFields {
    /** Kept: finding the JSON library anew for each event would cost more than reading it. */
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private final Map<String, String> values = new HashMap<>();

    VendorFields(JsonObject object) {
        object.forEach((name, value) -> values.put(plain(name), text(value)));
    }

    /** Empty when the text is no JSON object. */
    static Optional<VendorFields> of(String json) {
        try {
            return Optional.of(
                    new VendorFields(JSON.createReader(new StringReader(json)).readObject()));
        } catch (JsonException notAnObject) {
            return Optional.empty();
        }
    }

    /** The fields of an event: those of {@code data} where there is one. */
    static Optional<VendorFields> ofEvent(String json) {
        try {
            JsonObject event = JSON.createReader(new StringReader(json)).readObject();
            return Optional.of(new VendorFields(event.get("data") instanceof JsonObject data ? data : event));
        } catch (JsonException notAnObject) {
            return Optional.empty();
        }
    }

    /** The field's text, trimmed; empty when missing. */
    String get(String name) {
        return values.getOrDefault(plain(name), "");
    }

    Optional<String> find(String name) {
        return Optional.of(get(name)).filter(text -> !text.isEmpty());
    }

    /** The last of the legs that the vendor joins with {@code ->}: who handled the call in the end (§4.4). */
    Optional<String> lastLeg(String name) {
        String chain = get(name);
        String last = chain.substring(chain.lastIndexOf("->") + (chain.contains("->") ? 2 : 1));
        return Optional.of(last.trim()).filter(text -> !text.isEmpty() && !text.equals("0"));
    }

    private static String text(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString().trim();
            case NULL -> "";
            default -> value.toString();
        };
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
