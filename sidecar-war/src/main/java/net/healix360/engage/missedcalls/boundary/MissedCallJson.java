package net.healix360.engage.missedcalls.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;

/** A missed call on the wire (contract §6). */
public final class MissedCallJson {
    private MissedCallJson() {}

    public static JsonObject row(MissedCall call) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", call.id())
                .add("ucid", call.ucid().value())
                .add("direction", "INBOUND")
                .add("callStatus", "MISSED")
                .add("callerPhone", call.callerPhone())
                .add("did", call.did())
                .add("callSourceNumber", call.did())
                .add("campaignName", call.campaignName())
                .add("startedAt", WireInstant.of(call.missedAt()))
                .add("callbackStatus", call.status().name())
                .add("missedCallCount", call.attempts())
                .add("slaDueAt", WireInstant.of(call.slaDueAt()))
                .add("stored", call.stored());
        add(json, "callbackAttemptedAt", call.callbackAttemptedAt().map(WireInstant::of));
        add(json, "lastAttemptAt", call.lastAttemptAt().map(WireInstant::of));
        add(json, "end", call.end().map(MissedCallEnd::name));
        add(json, "endedAt", call.endedAt().map(WireInstant::of));
        call.callerName().ifPresent(name -> json.add("callerName", name));
        call.owner().ifPresent(owner -> json.add("ownerAgentId", owner.value()));
        return json.build();
    }

    private static void add(JsonObjectBuilder json, String name, Optional<String> value) {
        value.ifPresentOrElse(known -> json.add(name, known), () -> json.addNull(name));
    }

    static JsonObject page(MissedCallPage page) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(call -> items.add(row(call)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", items).add("total", page.total());
        page.nextCursor().ifPresentOrElse(cursor -> json.add("nextCursor", cursor), () -> json.addNull("nextCursor"));
        return json.build();
    }
}
