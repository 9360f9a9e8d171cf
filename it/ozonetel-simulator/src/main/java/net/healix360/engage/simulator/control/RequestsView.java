package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.healix360.engage.simulator.vendor.LoggedRequest;
import net.healix360.engage.simulator.vendor.RequestLog;

/**
 * {@code GET /sim/requests?path=&limit=&after=}: requests to the vendor's API, oldest first; {@code path} is how the path begins,
 * {@code after} the number of the last request already seen. {@code at} is real time, also as microseconds since 1970.
 */
record RequestsView(RequestLog log) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USUAL_LIMIT = 1_000;

    String list(Query query) {
        int limit = (int) query.number("limit", USUAL_LIMIT, RequestLog.KEPT);
        long after = query.number("after", 0, Long.MAX_VALUE);
        Rows rows = new Rows("requests");
        log.list(query.text("path").orElse("/"), after, limit).forEach(request -> rows.add(describe(request)));
        return rows.with(JSON.createObjectNode().put("last", log.last()));
    }

    ObjectNode clear() {
        log.clear();
        return JSON.createObjectNode().put("last", log.last());
    }

    private static ObjectNode describe(LoggedRequest request) {
        return JSON.createObjectNode()
                .put("number", request.number())
                .put("at", request.at().toString())
                .put("epochMicros", request.epochMicros())
                .put("method", request.method())
                .put("path", request.path())
                .put("agentId", request.agentId())
                .put("ucid", request.ucid())
                .put("status", request.status())
                .put("outcome", request.outcome())
                .put("text", request.text());
    }
}
