package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All records of one object by a key field; missing ones are written in batches of sixty (§6.1). */
final class RecordSet {
    private static final int BATCH = 60;
    private final Workspace workspace;
    private final String plural;
    private final String type;
    private final String key;
    private final String selection;

    RecordSet(Workspace workspace, String singular, String plural, String key, String selection) {
        this.workspace = workspace;
        this.plural = plural;
        this.type = Character.toUpperCase(singular.charAt(0)) + singular.substring(1);
        this.key = key;
        this.selection = selection;
    }

    RecordSet(Workspace workspace, String singular, String plural, String key) {
        this(workspace, singular, plural, key, "");
    }

    /** Each record's id by its key, after those with a new key were written. */
    record Written(Map<String, String> ids, int added) {}

    Written ensure(List<Map<String, Object>> wanted) throws IOException, InterruptedException {
        Map<String, String> ids = new HashMap<>();
        forEach(node -> ids.put(node.path(key).asText(), node.path("id").asText()));
        List<Map<String, Object>> missing = wanted.stream()
                .filter(record -> !ids.containsKey(String.valueOf(record.get(key))))
                .toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            List<Map<String, Object>> batch = missing.subList(from, Math.min(from + BATCH, missing.size()));
            for (JsonNode written : workspace.core(upsert(), Map.of("data", batch))) {
                ids.put(written.path(key).asText(), written.path("id").asText());
            }
        }
        return new Written(ids, missing.size());
    }

    void forEach(Consumer<JsonNode> visitor) throws IOException, InterruptedException {
        String after = null;
        do {
            Map<String, Object> variables =
                    new HashMap<>(Map.of("first", BATCH, "orderBy", List.of(Map.of("id", "AscNullsFirst"))));
            if (after != null) {
                variables.put("after", after);
            }
            JsonNode page = workspace.core(list(), variables);
            page.path("edges").forEach(edge -> visitor.accept(edge.path("node")));
            boolean more = page.path("pageInfo").path("hasNextPage").asBoolean();
            after = more ? page.path("pageInfo").path("endCursor").asText() : null;
        } while (after != null);
    }

    private String list() {
        return """
               query List($orderBy: [%sOrderByInput], $first: Int, $after: String) {
                 %s(orderBy: $orderBy, first: $first, after: $after) {
                   edges { node { id %s %s } } pageInfo { hasNextPage endCursor }
                 }
               }""".formatted(type, plural, key, selection);
    }

    private String upsert() {
        String many = Character.toUpperCase(plural.charAt(0)) + plural.substring(1);
        return """
               mutation Write($data: [%sCreateInput!]!) {
                 create%s(data: $data, upsert: true) { id %s }
               }""".formatted(type, many, key);
    }
}
