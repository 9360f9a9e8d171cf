package net.healix360.engage.calls.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Locale;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.RecordingAddress;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.missedcalls.control.CallBook.CallPage;

/** A call of the book on the wire (contract §6). */
public final class CallJson {
    private CallJson() {}

    public static JsonObject page(CallPage page) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(call -> items.add(row(call)));
        return page(page, items);
    }

    static JsonObject page(CallPage page, JsonArrayBuilder items) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", items).add("total", page.total());
        page.nextCursor().ifPresentOrElse(cursor -> json.add("nextCursor", cursor), () -> json.addNull("nextCursor"));
        return json.build();
    }

    /** Every field there, {@code null} for what nobody knows. */
    static JsonObject row(CallRecord call) {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("id", call.ucid().value())
                .add("ucid", call.ucid().value())
                .add("direction", call.direction().name())
                .add("callStatus", call.answered() ? "ANSWERED" : "MISSED")
                .add("callerPhone", phone(call));
        for (CallFact fact : CallFact.values()) {
            switch (fact) {
                case DIRECTION, ANSWERED, CALLER_PHONE, RECORDING_URL, MISSED_CALL_ID -> {}
                default -> add(row, name(fact), call.facts().get(fact));
            }
        }
        return row.add(
                        "recordingUrl",
                        call.text(CallFact.RECORDING_URL).isPresent()
                                ? Json.createValue(
                                        RecordingAddress.of(call.ucid().value()))
                                : JsonValue.NULL)
                .build();
    }

    /** What a page of recordings shows, and a stream that one became known. */
    static JsonObject recording(CallRecord call) {
        JsonObjectBuilder row =
                Json.createObjectBuilder().add("ucid", call.ucid().value());
        add(row, "agentId", call.facts().get(CallFact.AGENT_ID));
        add(row, "agentName", call.facts().get(CallFact.AGENT_NAME));
        row.add("callerPhone", phone(call)).add("direction", call.direction().name());
        add(row, "startedAt", call.facts().get(CallFact.STARTED_AT));
        add(row, "durationSec", call.facts().get(CallFact.DURATION_SEC));
        return row.add("url", RecordingAddress.of(call.ucid().value())).build();
    }

    static String phone(CallRecord call) {
        String raw = call.text(CallFact.CALLER_PHONE).orElse("");
        return PhoneNumber.parse(raw).map(PhoneNumber::e164).orElse(raw);
    }

    private static void add(JsonObjectBuilder row, String name, Object value) {
        if (value == null) {
            row.addNull(name);
        } else if (value instanceof Long number) {
            row.add(name, number);
        } else if (value instanceof Instant at) {
            row.add(name, WireInstant.of(at));
        } else {
            row.add(name, value.toString());
        }
    }

    /** {@code STARTED_AT} is {@code startedAt}. */
    private static String name(CallFact fact) {
        StringBuilder name = new StringBuilder();
        for (String word : fact.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
