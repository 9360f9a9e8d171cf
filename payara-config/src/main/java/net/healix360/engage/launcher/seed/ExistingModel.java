package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects and fields that a workspace has, by name, read in one call. */
record ExistingModel(Map<String, ObjectThere> objects) {
    private static final String FIELD = "id name type isUnique options";
    /** Releases of our range have {@code fieldsList}; a paged list inside an object is filtered after paging (§8.1). */
    private static final String OBJECTS = """
            query Objects($paging: CursorPaging) {
              objects(paging: $paging) { edges { node { id nameSingular fieldsList { %s } } } }
            }""".formatted(FIELD);
    /** Before 1.10 there is only the paged one, and with a page this large it has all. */
    private static final String OBJECTS_PAGED = """
            query Objects($paging: CursorPaging, $all: CursorPaging) {
              objects(paging: $paging) {
                edges { node { id nameSingular fields(paging: $all) { edges { node { %s } } } } }
              }
            }""".formatted(FIELD);

    private static final Map<String, Integer> ALL = Map.of("first", 1000);

    /** An object of the workspace with its fields by name. */
    record ObjectThere(String id, Map<String, FieldThere> fields) {}

    /** @param options of a SELECT, as the platform wants them back, with their ids */
    record FieldThere(String id, String type, boolean unique, List<JsonNode> options) {
        List<String> values() {
            return options.stream().map(option -> option.path("value").asText()).toList();
        }
    }

    static ExistingModel read(Workspace workspace) throws IOException, InterruptedException {
        Map<String, ObjectThere> objects = new HashMap<>();
        for (JsonNode edge : page(workspace).path("edges")) {
            JsonNode object = edge.path("node");
            Map<String, FieldThere> fields = new HashMap<>();
            object.path("fieldsList").forEach(field -> put(fields, field));
            object.path("fields").path("edges").forEach(other -> put(fields, other.path("node")));
            objects.put(
                    object.path("nameSingular").asText(),
                    new ObjectThere(object.path("id").asText(), fields));
        }
        return new ExistingModel(objects);
    }

    Optional<ObjectThere> object(String name) {
        return Optional.ofNullable(objects.get(name));
    }

    private static JsonNode page(Workspace workspace) throws IOException, InterruptedException {
        try {
            return workspace.metadata(OBJECTS, Map.of("paging", ALL));
        } catch (PlatformRefusal refusal) {
            if (!refusal.unknownField()) {
                throw refusal;
            }
            return workspace.metadata(OBJECTS_PAGED, Map.of("paging", ALL, "all", ALL));
        }
    }

    private static void put(Map<String, FieldThere> fields, JsonNode field) {
        List<JsonNode> options = new ArrayList<>();
        field.path("options").forEach(options::add);
        fields.put(
                field.path("name").asText(),
                new FieldThere(
                        field.path("id").asText(),
                        field.path("type").asText(),
                        field.path("isUnique").asBoolean(),
                        options));
    }
}
