package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A part's OpenAPI document as a list of what can be asked of it. */
record ApiDocument(String part, JsonNode document) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** Here a number or an address is the question, and nothing is written down. */
    private static final Set<String> ASKS_BY_NUMBER = Set.of("POST /api/caller/resolve", "POST /api/auth/login");

    /** Which version somebody has seen is said beside an id, and names nothing by itself. */
    private static final String SEEN = "version";

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> all.add(operation(
                        method.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        path.getValue().path("parameters"),
                        method.getValue()))));
        return all;
    }

    private Operation operation(String method, String path, JsonNode shared, JsonNode described) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (JsonNode parameters : List.of(shared, described.path("parameters"))) {
            parameters.forEach(
                    parameter -> parameter(resolved(parameter)).ifPresent(slot -> slots.put(slot.name(), slot)));
        }
        JsonNode body = ExampleBodies.of(method, path).orElseGet(() -> sample(described));
        body.fieldNames().forEachRemaining(name -> {
            if (ASKS_BY_NUMBER.contains(method + " " + path) ? Slot.isFor(name) : Slot.refers(name)) {
                slots.putIfAbsent("body " + name, new Slot(Slot.Place.BODY, name, true));
            }
        });
        return new Operation(part, method, path, List.copyOf(slots.values()), body);
    }

    private static Optional<Slot> parameter(JsonNode parameter) {
        String name = parameter.path("name").asText();
        return switch (parameter.path("in").asText()) {
            case "path" -> Optional.of(new Slot(Slot.Place.PATH, name, true));
            case "query" ->
                Optional.of(new Slot(Slot.Place.QUERY, name, true))
                        .filter(slot -> Slot.isFor(name) && !name.equals(SEEN));
            default -> Optional.empty();
        };
    }

    /** A body with one value for each member that the schema names. */
    private JsonNode sample(JsonNode described) {
        ObjectNode body = JsonText.object();
        JsonNode schema = resolved(described
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
        schema.path("properties").properties().forEach(member -> {
            JsonNode type = resolved(member.getValue()).path("type");
            switch (type.asText()) {
                case "boolean" -> body.put(member.getKey(), false);
                case "integer", "number" -> body.put(member.getKey(), 1);
                case "array" -> body.putArray(member.getKey());
                case "object" -> body.putObject(member.getKey());
                default -> body.put(member.getKey(), "certificate");
            }
        });
        return body;
    }

    private JsonNode resolved(JsonNode described) {
        String reference = described.path("$ref").asText();
        return reference.startsWith("#") ? document.at(reference.substring(1)) : described;
    }
}
