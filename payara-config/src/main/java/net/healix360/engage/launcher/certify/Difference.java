package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is not any more as it was in a hospital that nobody of its own has touched. */
record Difference(Haul before, Haul after) {
    /** These change by time and by the hospital's own calls; of them no row may be missing. */
    private static final Set<String> MOVING = Set.of(
            "calls", "missed-calls", "recordings", "worklist", "alerts", "effects", "dead-letters", "live-calls");

    /** These come and go with time. */
    private static final Set<String> PASSING = Set.of("worklist", "alerts", "dead-letters", "live-calls");

    private static final Set<String> BY_TIME =
            Set.of("updatedAt", "pending", "stored", "score", "slaStatus", "slaElapsedPercent", "scoreBreakdown");

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        before.rows().forEach((kind, rows) -> compare(kind, rows, after.rows().getOrDefault(kind, Map.of()), lines));
        return lines;
    }

    /** How many rows were looked at twice. */
    int rows() {
        return before.rows().values().stream().mapToInt(Map::size).sum();
    }

    private static void compare(
            String kind, Map<String, JsonNode> before, Map<String, JsonNode> after, List<String> lines) {
        if (PASSING.contains(kind)) {
            return;
        }
        before.forEach((id, row) -> {
            JsonNode now = after.get(id);
            if (now == null) {
                lines.add(kind + " " + id + " is gone");
            } else if (!MOVING.contains(kind) && !lasting(row).equals(lasting(now))) {
                lines.add(kind + " " + id + " was " + lasting(row) + " and is " + lasting(now));
            }
        });
        if (!MOVING.contains(kind) && after.size() != before.size()) {
            lines.add(kind + ": there were " + before.size() + " and are " + after.size());
        }
    }

    private static JsonNode lasting(JsonNode row) {
        return row.isObject() ? ((ObjectNode) row.deepCopy()).remove(BY_TIME) : row;
    }
}
