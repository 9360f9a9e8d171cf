package net.healix360.engage.platform.control.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.PlatformException;

/** A page of metadata; ten entries when nobody says how many (platform-graphql.md §8.1). */
final class MetadataPage {
    private static final int DEFAULT_SIZE = 10;
    private static final String PREFIX = "arrayconnection:";

    private MetadataPage() {}

    static Map<String, Object> of(List<Map<String, Object>> all, Map<String, Object> arguments) {
        Map<String, Object> paging = JsonTree.object(arguments.get("paging"));
        int size = paging.get("first") instanceof Integer first ? first : DEFAULT_SIZE;
        int from = paging.get("after") instanceof String after ? place(after) + 1 : 0;
        int start = Math.min(from, all.size());
        int end = Math.min(start + Math.max(size, 0), all.size());
        List<Map<String, Object>> edges = new ArrayList<>();
        for (int i = start; i < end; i++) {
            edges.add(Map.of("node", all.get(i), "cursor", cursor(i)));
        }
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("hasNextPage", end < all.size());
        info.put("hasPreviousPage", start > 0);
        info.put("startCursor", edges.isEmpty() ? null : cursor(start));
        info.put("endCursor", edges.isEmpty() ? null : cursor(end - 1));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("edges", edges);
        page.put("pageInfo", info);
        return page;
    }

    private static String cursor(int place) {
        return Base64.getEncoder().encodeToString((PREFIX + place).getBytes(StandardCharsets.UTF_8));
    }

    private static int place(String cursor) {
        try {
            String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Integer.parseInt(text.substring(PREFIX.length()));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException notOurs) {
            throw PlatformException.badInput("INVALID_CURSOR", "Invalid cursor: " + cursor);
        }
    }
}
