package net.healix360.engage.adapter.sqlite;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.healix360.engage.foundation.problem.Problem;

/** Where a page ended: the value it was sorted by, and the id that breaks ties. */
record RecordCursor(Object value, String id) {

    String text() {
        var array = Json.createArrayBuilder();
        if (value instanceof Long number) {
            array.add(number);
        } else if (value instanceof Boolean flag) {
            array.add(flag ? 1 : 0);
        } else {
            array.add((String) value);
        }
        byte[] json = array.add(id).build().toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    static RecordCursor parse(String text) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            JsonArray array = Json.createReader(new StringReader(json)).readArray();
            return new RecordCursor(value(array.get(0)), array.getString(1));
        } catch (IllegalArgumentException | JsonException | ClassCastException | IndexOutOfBoundsException strange) {
            throw Problem.badRequest("bad-cursor", "The cursor is not one of this list.")
                    .asException();
        }
    }

    private static Object value(JsonValue value) {
        return value instanceof JsonNumber number ? number.longValue() : ((JsonString) value).getString();
    }
}
