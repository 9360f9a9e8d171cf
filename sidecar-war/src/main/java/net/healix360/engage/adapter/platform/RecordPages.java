package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Consumer;

/** Reads all records of an entity, 60 at a time, ordered to the id, so that no page shifts (reference/platform-graphql.md §10.6). */
@ApplicationScoped
public class RecordPages {
    private static final int PAGE = 60;

    private final PlatformNames names = new PlatformNames();

    @Inject
    private PlatformClient platform;

    /**
     * @param selection the fields to read, {@code id} included
     * @param orderBy our field names, ascending; end with {@code id}
     */
    void forEachPage(
            String entity,
            String selection,
            JsonObject filter,
            List<String> orderBy,
            Consumer<List<JsonObject>> reader) {
        String many = names.plural(entity);
        String type = names.type(entity);
        String document = "query Page($filter: " + type + "FilterInput, $order: [" + type
                + "OrderByInput], $first: Int, $after: String) { " + many
                + "(filter: $filter, orderBy: $order, first: $first, after: $after) { edges { node { " + selection
                + " } } pageInfo { hasNextPage endCursor } } }";
        String after = null;
        boolean more = true;
        while (more) {
            JsonObject page = platform.records(document, variables(filter, orderBy, after))
                    .getJsonObject(many);
            reader.accept(page.getJsonArray("edges").getValuesAs(JsonObject.class).stream()
                    .map(edge -> edge.getJsonObject("node"))
                    .toList());
            JsonObject info = page.getJsonObject("pageInfo");
            more = info.getBoolean("hasNextPage");
            after = more ? info.getString("endCursor") : null;
        }
    }

    private static JsonObject variables(JsonObject filter, List<String> orderBy, String after) {
        JsonArrayBuilder order = Json.createArrayBuilder();
        orderBy.forEach(field -> order.add(Json.createObjectBuilder().add(field, "AscNullsFirst")));
        JsonObjectBuilder variables =
                Json.createObjectBuilder().add("order", order).add("first", PAGE);
        if (!filter.equals(JsonValue.EMPTY_JSON_OBJECT)) {
            variables.add("filter", filter);
        }
        if (after != null) {
            variables.add("after", after);
        }
        return variables.build();
    }
}
