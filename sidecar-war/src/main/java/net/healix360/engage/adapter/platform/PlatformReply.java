package net.healix360.engage.adapter.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import net.healix360.engage.replica.control.UnavailableException;

/** Tells data from errors in the platform's envelope. */
final class PlatformReply {
    private PlatformReply() {}

    static JsonObject data(int status, JsonObject reply) {
        JsonArray errors = reply.get("errors") instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        if (!errors.isEmpty()) {
            throw fault(errors.get(0) instanceof JsonObject error ? error : JsonValue.EMPTY_JSON_OBJECT);
        }
        if (status >= 500 || status == 429 || !(reply.get("data") instanceof JsonObject)) {
            throw new UnavailableException("the platform answered " + status + " without data");
        }
        return reply.getJsonObject("data");
    }

    private static PlatformFault fault(JsonObject error) {
        JsonObject extensions =
                error.get("extensions") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        return new PlatformFault(text(error, "message"), text(extensions, "code"), text(extensions, "subCode"));
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string ? string.getString() : "";
    }
}
