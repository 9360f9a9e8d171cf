package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records as edges with their cursors. */
final class Connection {
    private Connection() {}

    static Map<String, Object> of(List<Map<String, Object>> records, List<String> cursors) {
        List<Map<String, Object>> edges = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Map<String, Object> edge = new LinkedHashMap<>();
            edge.put("cursor", cursors.get(i));
            edge.put("node", records.get(i));
            edges.add(edge);
        }
        Map<String, Object> connection = new LinkedHashMap<>();
        connection.put("edges", edges);
        return connection;
    }
}
