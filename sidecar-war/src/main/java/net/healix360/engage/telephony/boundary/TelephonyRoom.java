package net.healix360.engage.telephony.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/** Answers of the telephone's doors: small objects of texts. */
final class TelephonyRoom {
    /** The tag of every telephony operation in the OpenAPI document. */
    static final String TAG = "telephony";

    private TelephonyRoom() {}

    static JsonObject answer(Map<String, String> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach(json::add);
        return json.build();
    }
}
