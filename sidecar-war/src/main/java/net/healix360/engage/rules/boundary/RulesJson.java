package net.healix360.engage.rules.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.rules.entity.RulesVersion;
import net.healix360.engage.rules.file.RulesFile;

/** Rules on the wire; every answer says of which version it is, also as its {@code ETag}. */
final class RulesJson {
    private RulesJson() {}

    static Response list(RulesFile file) {
        JsonArray items = array(file.rulesText());
        return answer(
                file,
                Json.createObjectBuilder()
                        .add("version", file.version())
                        .add("items", items)
                        .add("total", items.size())
                        .addNull("nextCursor")
                        .build());
    }

    static Response rule(RulesFile file, String id) {
        return answer(file, ruleOf(file, id));
    }

    static JsonObject ruleOf(RulesFile file, String id) {
        return Json.createObjectBuilder(object(file.ruleText(id)))
                .add("version", file.version())
                .build();
    }

    static Response priorities(RulesFile file) {
        return answer(file, object(file.priorityConfigText()));
    }

    static JsonObject versions(List<RulesVersion> versions) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        versions.forEach(version -> items.add(Json.createObjectBuilder()
                .add("version", version.version())
                .add("at", WireInstant.of(version.at()))
                .add("by", version.by())
                .add("change", version.change())));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("total", versions.size())
                .build();
    }

    static EntityTag tag(RulesFile file) {
        return new EntityTag(Integer.toString(file.version()));
    }

    static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    private static Response answer(RulesFile file, JsonValue body) {
        return Response.ok(body).tag(tag(file)).build();
    }
}
