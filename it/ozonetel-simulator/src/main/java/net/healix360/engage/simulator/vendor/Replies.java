package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The families of reply bodies, each with its own spelling of status and text (reference/ozonetel.md §15). */
final class Replies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Replies() {}

    static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    /** The family of authentication and token: status is the text "false". */
    static ObjectNode refused(String message) {
        return status("false", message).putNull("data");
    }

    static ObjectNode invalidJson() {
        return status("false", "Invalid Json Pass Valid Json");
    }

    static ObjectNode error(String message) {
        return status("error", message);
    }

    static ObjectNode limitExceeded() {
        return empty().put("message", "Max limit exceeded").put("status", "error");
    }

    static ObjectNode status(String status, String message) {
        return empty().put("status", status).put("message", message);
    }

    /** The disposition API speaks of details instead of a message. */
    static ObjectNode details(String status, String details) {
        return empty().put("details", details).put("status", status);
    }
}
