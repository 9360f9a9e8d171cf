package net.healix360.engage.platform.boundary;

import jakarta.json.JsonException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.GraphqlRequest;

/** Reads the body of a GraphQL request, or says with which status it is refused. */
final class RequestBody {
    /** As on the real platform (platform-graphql.md §6.1). */
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private RequestBody() {}

    static GraphqlRequest read(HttpServletRequest request) throws IOException, RefusedBody {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new RefusedBody(413, "Payload Too Large", "request entity too large");
        }
        Object json = parsed(body);
        if (json instanceof List<?>) {
            throw new RefusedBody(400, "Bad Request", "Batching is not supported.");
        }
        if (!(json instanceof Map<?, ?> map) || !(map.get("query") instanceof String query)) {
            throw new RefusedBody(400, "Bad Request", "Must provide query string.");
        }
        Object variables = map.get("variables");
        if (variables != null && !(variables instanceof Map<?, ?>)) {
            throw new RefusedBody(400, "Bad Request", "Variables must be provided as an object.");
        }
        String operation = map.get("operationName") instanceof String name && !name.isEmpty() ? name : null;
        return new GraphqlRequest(query, JsonTree.object(variables), operation);
    }

    private static Object parsed(byte[] body) throws RefusedBody {
        try {
            return JsonTree.parse(new ByteArrayInputStream(body));
        } catch (JsonException unreadable) {
            throw new RefusedBody(400, "Bad Request", "The body is not JSON: " + unreadable.getMessage());
        }
    }

    /** A body that never reaches GraphQL; its answer is no GraphQL envelope. */
    static final class RefusedBody extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;
        private final String error;

        RefusedBody(int status, String error, String message) {
            super(message);
            this.status = status;
            this.error = error;
        }

        int status() {
            return status;
        }

        Map<String, Object> json() {
            return Map.of("statusCode", status, "error", error, "message", String.valueOf(getMessage()));
        }
    }
}
