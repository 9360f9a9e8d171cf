package net.healix360.engage.platform.control.metadata;

import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;

/** The filter of a metadata list: ids and flags only, never names (platform-graphql.md §8.1). */
final class MetadataFilter {
    private final Map<String, Object> filter;

    MetadataFilter(Map<String, Object> arguments) {
        this.filter = JsonTree.object(arguments.get("filter"));
    }

    boolean accepts(Map<String, Object> node) {
        return filter.entrySet().stream()
                .allMatch(entry -> accepts(node.get(entry.getKey()), JsonTree.object(entry.getValue())));
    }

    private static boolean accepts(Object value, Map<String, Object> comparison) {
        return comparison.entrySet().stream().allMatch(entry -> switch (entry.getKey()) {
            case "in" -> JsonTree.list(entry.getValue()).contains(value);
            default -> entry.getValue().equals(value);
        });
    }
}
