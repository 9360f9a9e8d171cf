package net.healix360.engage.adapter.sqlite;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Field values as JSON text. */
final class OutboxFields {
    private OutboxFields() {}

    static String toJson(Map<String, Object> fields) {
        var json = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (value == null) {
                json.addNull(name);
            } else if (value instanceof Long number) {
                json.add(name, number);
            } else if (value instanceof Boolean flag) {
                json.add(name, flag);
            } else {
                json.add(name, (String) value);
            }
        });
        return json.build().toString();
    }

    static Map<String, Object> fromJson(String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Json.createReader(new StringReader(text)).readObject().forEach((name, value) -> fields.put(name, value(value)));
        return fields;
    }

    private static Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> ((JsonNumber) value).longValue();
            default -> ((JsonString) value).getString();
        };
    }
}
