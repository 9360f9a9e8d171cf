package net.healix360.engage.adapter.sqlite;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import net.healix360.engage.calls.entity.PhoneNumber;

/** Field values as JSON text; a phone number is an object, so that it comes back as one. */
final class OutboxFields {
    private static final String PHONE = "phone";

    private OutboxFields() {}

    static String toJson(Map<String, Object> fields) {
        var json = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (value instanceof PhoneNumber phone) {
                json.add(name, Json.createObjectBuilder().add(PHONE, phone.e164()));
            } else if (value instanceof Long number) {
                json.add(name, number);
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
        if (value instanceof JsonObject phone) {
            return new PhoneNumber(phone.getString(PHONE));
        }
        return value instanceof JsonNumber number ? number.longValue() : ((JsonString) value).getString();
    }
}
