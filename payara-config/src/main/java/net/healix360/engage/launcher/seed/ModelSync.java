package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.healix360.engage.launcher.seed.DataModel.FieldModel;
import net.healix360.engage.launcher.seed.DataModel.ObjectModel;

/** Brings a workspace's schema to the model: looks first, makes what is missing, objects before the relations between them. */
final class ModelSync {
    private static final String OBJECTS = """
            query Objects($paging: CursorPaging) {
              objects(paging: $paging) { edges { node { id nameSingular } } pageInfo { hasNextPage endCursor } }
            }""";
    private static final String FIELDS = """
            query Fields($paging: CursorPaging, $filter: FieldFilter) {
              fields(paging: $paging, filter: $filter) { edges { node { id name } } pageInfo { hasNextPage endCursor } }
            }""";
    private static final String CREATE_OBJECT =
            "mutation Object($input: CreateOneObjectInput!) { createOneObject(input: $input) { id } }";
    private static final String CREATE_FIELD =
            "mutation Field($input: CreateOneFieldMetadataInput!) { createOneField(input: $input) { id } }";
    private static final List<String> COLORS = List.of("blue", "green", "orange", "purple", "red", "gray", "yellow");
    private final Workspace workspace;
    private final DataModel model;

    ModelSync(Workspace workspace, DataModel model) {
        this.workspace = workspace;
        this.model = model;
    }

    /** @return how many objects and fields were made */
    int run() throws IOException, InterruptedException {
        Map<String, String> ids = existing(OBJECTS, Map.of(), "nameSingular");
        int made = 0;
        for (ObjectModel object : model.objects()) {
            if (!ids.containsKey(object.nameSingular())) {
                ids.put(object.nameSingular(), createObject(object));
                made++;
            }
        }
        List<ObjectModel> all = new ArrayList<>(model.objects());
        all.addAll(model.extensions());
        for (ObjectModel object : all) {
            made += createFields(object, ids);
        }
        return made;
    }

    private int createFields(ObjectModel object, Map<String, String> ids) throws IOException, InterruptedException {
        String objectId = ids.get(object.nameSingular());
        Set<String> there = new TreeSet<>(existing(FIELDS, Map.of("objectMetadataId", Map.of("eq", objectId)), "name")
                .keySet());
        int made = 0;
        for (FieldModel field : object.fields()) {
            if (!there.contains(field.name())) {
                Map<String, Object> wanted = describe(field, ids);
                wanted.put("objectMetadataId", objectId);
                workspace.metadata(CREATE_FIELD, Map.of("input", Map.of("field", wanted)));
                made++;
            }
        }
        return made;
    }

    private String createObject(ObjectModel object) throws IOException, InterruptedException {
        Map<String, Object> wanted = Map.of(
                "nameSingular", object.nameSingular(),
                "namePlural", object.namePlural(),
                "labelSingular", object.labelSingular(),
                "labelPlural", object.labelPlural(),
                "icon", object.icon());
        return workspace
                .metadata(CREATE_OBJECT, Map.of("input", Map.of("object", wanted)))
                .path("id")
                .asText();
    }

    private static Map<String, Object> describe(FieldModel field, Map<String, String> ids) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("type", field.type());
        wanted.put("name", field.name());
        wanted.put("label", field.label());
        if (field.unique()) {
            wanted.put("isUnique", true);
        }
        if (field.type().equals("NUMBER")) {
            wanted.put("settings", Map.of("dataType", "int", "decimals", 0));
        }
        if (field.options() != null) {
            wanted.put("options", options(field.options()));
        }
        if (field.relation()) {
            wanted.put(
                    "relationCreationPayload",
                    Map.of(
                            "type",
                            "MANY_TO_ONE",
                            "targetObjectMetadataId",
                            ids.get(field.target()),
                            "targetFieldLabel",
                            field.inverse(),
                            "targetFieldIcon",
                            "IconLink"));
        }
        return wanted;
    }

    private static List<Map<String, Object>> options(List<String> values) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (String value : values) {
            options.add(Map.of(
                    "value", value,
                    "label", Labels.of(value),
                    "color", COLORS.get(options.size() % COLORS.size()),
                    "position", options.size()));
        }
        return options;
    }

    private Map<String, String> existing(String document, Map<String, ?> filter, String key)
            throws IOException, InterruptedException {
        Map<String, String> ids = new HashMap<>();
        String after = null;
        do {
            Map<String, Object> paging = new HashMap<>(Map.of("first", 60));
            if (after != null) {
                paging.put("after", after);
            }
            Map<String, Object> variables = new HashMap<>(Map.of("paging", paging));
            if (!filter.isEmpty()) {
                variables.put("filter", filter);
            }
            JsonNode page = workspace.metadata(document, variables);
            page.path("edges")
                    .forEach(edge -> ids.put(
                            edge.path("node").path(key).asText(),
                            edge.path("node").path("id").asText()));
            boolean more = page.path("pageInfo").path("hasNextPage").asBoolean();
            after = more ? page.path("pageInfo").path("endCursor").asText() : null;
        } while (after != null);
        return ids;
    }
}
