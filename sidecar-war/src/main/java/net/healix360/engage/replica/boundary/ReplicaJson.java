package net.healix360.engage.replica.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.control.Outbox;
import net.healix360.engage.replica.control.Replica;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.SyncState;

/** The state of the local copy and of the outbox, as replies show it. */
final class ReplicaJson {
    private ReplicaJson() {}

    static List<String> kinds() {
        return Stream.of(RecordKind.values()).map(RecordKind::wireName).toList();
    }

    static JsonObject status(List<Replica.Status> kinds, Optional<Duration> lag, Outbox.Depth outbox) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        kinds.forEach(status -> items.add(kind(status)));
        JsonObjectBuilder owed =
                Json.createObjectBuilder().add("waiting", outbox.waiting()).add("dead", outbox.dead());
        outbox.oldest().ifPresent(at -> owed.add("oldest", WireInstant.of(at)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", items).add("outbox", owed);
        lag.ifPresent(longest -> json.add("lagSeconds", longest.toSeconds()));
        return json.build();
    }

    private static JsonObjectBuilder kind(Replica.Status status) {
        SyncState state = status.state();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", state.kind().wireName())
                .add("records", status.records())
                .add("complete", state.complete());
        status.lag().ifPresent(lag -> json.add("lagSeconds", lag.toSeconds()));
        state.sweptAt().ifPresent(at -> json.add("sweptAt", WireInstant.of(at)));
        state.seenTo().ifPresent(at -> json.add("seenTo", WireInstant.of(at)));
        state.fault().ifPresent(fault -> json.add("fault", fault));
        return json;
    }

    /** Without the values: they are patients' data, and the names of the fields tell enough. */
    static JsonObject deadLetters(List<Outbox.DeadLetter> letters, long total) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        letters.forEach(letter -> items.add(Json.createObjectBuilder()
                .add("id", Long.toString(letter.id()))
                .add("kind", letter.write().kind().wireName())
                .add("key", letter.write().key())
                .add(
                        "fields",
                        Json.createArrayBuilder(
                                List.copyOf(letter.write().fields().keySet())))
                .add("error", letter.error())
                .add("owedSince", WireInstant.of(letter.owedSince()))
                .add("heldBack", letter.heldBack())));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("total", total)
                .build();
    }
}
