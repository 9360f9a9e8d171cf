package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads, writes and removes records of one object, sixty at a time (reference/platform-graphql.md §6.1). */
final class Records {
    static final int BATCH = 60;
    private final Workspace workspace;
    private final String plural;
    private final String type;
    private final String many;

    Records(Workspace workspace, String singular, String plural) {
        this.workspace = workspace;
        this.plural = plural;
        this.type = capitalised(singular);
        this.many = capitalised(plural);
    }

    /** @param filter null for every record */
    void forEach(Map<String, ?> filter, String selection, Consumer<JsonNode> visitor)
            throws IOException, InterruptedException {
        String after = null;
        do {
            Map<String, Object> variables =
                    new HashMap<>(Map.of("first", BATCH, "orderBy", List.of(Map.of("id", "AscNullsFirst"))));
            if (filter != null) {
                variables.put("filter", filter);
            }
            if (after != null) {
                variables.put("after", after);
            }
            JsonNode page = workspace.core(list(selection), variables);
            page.path("edges").forEach(edge -> visitor.accept(edge.path("node")));
            boolean more = page.path("pageInfo").path("hasNextPage").asBoolean();
            after = more ? page.path("pageInfo").path("endCursor").asText() : null;
        } while (after != null);
    }

    /** @return each record's id by its key */
    Map<String, String> upsert(List<Map<String, Object>> records, String key) throws IOException, InterruptedException {
        Map<String, String> ids = new HashMap<>();
        for (List<Map<String, Object>> batch : batches(records)) {
            for (JsonNode written : workspace.core(upsert(key), Map.of("data", batch))) {
                ids.put(written.path(key).asText(), written.path("id").asText());
            }
        }
        return ids;
    }

    /** Soft, so that whoever keeps a copy hears of it. */
    void delete(List<String> ids) throws IOException, InterruptedException {
        String document =
                "mutation Remove($filter: %sFilterInput!) { delete%s(filter: $filter) { id } }".formatted(type, many);
        for (List<String> batch : batches(ids)) {
            workspace.core(document, Map.of("filter", Map.of("id", Map.of("in", batch))));
        }
    }

    private String list(String selection) {
        return """
               query List($filter: %sFilterInput, $orderBy: [%sOrderByInput], $first: Int, $after: String) {
                 %s(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
                   edges { node { id %s } } pageInfo { hasNextPage endCursor }
                 }
               }""".formatted(type, type, plural, selection);
    }

    private String upsert(String key) {
        return """
               mutation Write($data: [%sCreateInput!]!) {
                 create%s(data: $data, upsert: true) { id %s }
               }""".formatted(type, many, key);
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
        }
        return batches;
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
