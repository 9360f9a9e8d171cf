package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.control.IdRange;
import net.healix360.engage.replica.control.PlatformReader;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** Pages of 60, ordered to the id so that none shifts, one operator for each field (reference/platform-graphql.md §10.5, §10.6). */
@ApplicationScoped
public class PlatformRecords implements PlatformReader {
    static final int PAGE = 60;

    private ReplicaMember platform;
    private RecordMappings mappings;

    protected PlatformRecords() {}

    @Inject
    public PlatformRecords(ReplicaMember platform, RecordMappings mappings) {
        this.platform = platform;
        this.mappings = mappings;
    }

    /** Naming {@code deletedAt} shows the bin, so a deletion is a change like any other (§4.6). */
    @Override
    public Page changed(RecordKind kind, Optional<Instant> since, Optional<String> cursor) {
        JsonObjectBuilder variables = Json.createObjectBuilder()
                .add("order", order("updatedAt", "id"))
                .add("first", PAGE);
        since.ifPresent(instant -> variables.add("filter", changedSince(WireInstant.of(instant))));
        cursor.ifPresent(after -> variables.add("after", after));
        RecordMapping mapping = mappings.of(kind);
        JsonObject page = many(mapping, RecordDocuments.page(mapping, mapping.selection()), variables.build());
        JsonObject info = page.getJsonObject("pageInfo");
        boolean more = info.getBoolean("hasNextPage");
        return new Page(
                nodes(page).stream().map(mapping::read).toList(),
                more ? Optional.of(info.getString("endCursor")) : Optional.empty());
    }

    @Override
    public List<PlatformRecord> byIds(RecordKind kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        RecordMapping mapping = mappings.of(kind);
        JsonObject filter = all(Json.createArrayBuilder()
                .add(field("id", "in", Json.createArrayBuilder(ids).build()))
                .add(any(Json.createArrayBuilder()
                        .add(field("deletedAt", "is", Json.createValue("NULL")))
                        .add(field("deletedAt", "is", Json.createValue("NOT_NULL"))))));
        return nodes(many(mapping, RecordDocuments.page(mapping, mapping.selection()), filtered(filter))).stream()
                .map(mapping::read)
                .toList();
    }

    @Override
    public long count(RecordKind kind, IdRange range) {
        RecordMapping mapping = mappings.of(kind);
        JsonObject variables = Json.createObjectBuilder()
                .add("filter", within(range))
                .add("first", 1)
                .build();
        return many(mapping, RecordDocuments.count(mapping), variables).getInt("totalCount");
    }

    @Override
    public Set<String> ids(RecordKind kind, IdRange range) {
        RecordMapping mapping = mappings.of(kind);
        return nodes(many(mapping, RecordDocuments.page(mapping, "id"), filtered(within(range)))).stream()
                .map(node -> node.getString("id"))
                .collect(Collectors.toSet());
    }

    private JsonObject many(RecordMapping mapping, String document, JsonObject variables) {
        return told(() -> platform.readMuch(document, variables)).getJsonObject(mapping.many());
    }

    private static JsonObject told(Supplier<JsonObject> question) {
        try {
            return question.get();
        } catch (PlatformFault fault) {
            throw fault.told();
        }
    }

    private static List<JsonObject> nodes(JsonObject page) {
        return page.getJsonArray("edges").getValuesAs(JsonObject.class).stream()
                .map(edge -> edge.getJsonObject("node"))
                .toList();
    }

    private static JsonObject filtered(JsonObject filter) {
        return Json.createObjectBuilder()
                .add("filter", filter)
                .add("order", order("id"))
                .add("first", PAGE)
                .build();
    }

    private static JsonObject changedSince(String instant) {
        return any(Json.createArrayBuilder()
                .add(field("updatedAt", "gte", Json.createValue(instant)))
                .add(field("deletedAt", "gte", Json.createValue(instant))));
    }

    private static JsonObject within(IdRange range) {
        JsonArrayBuilder bounds = Json.createArrayBuilder().add(field("id", "gte", Json.createValue(range.from())));
        if (range.to() != null) {
            bounds.add(field("id", "lt", Json.createValue(range.to())));
        }
        return all(bounds);
    }

    private static JsonArray order(String... fields) {
        JsonArrayBuilder order = Json.createArrayBuilder();
        for (String field : fields) {
            order.add(Json.createObjectBuilder().add(field, "AscNullsFirst"));
        }
        return order.build();
    }

    private static JsonObject field(String name, String operator, JsonValue value) {
        return Json.createObjectBuilder()
                .add(name, Json.createObjectBuilder().add(operator, value))
                .build();
    }

    private static JsonObject all(JsonArrayBuilder conditions) {
        return Json.createObjectBuilder().add("and", conditions).build();
    }

    private static JsonObject any(JsonArrayBuilder conditions) {
        return Json.createObjectBuilder().add("or", conditions).build();
    }
}
