package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One thing that can be asked of a part.
 *
 * @param slots where ids stand
 * @param body what else is sent; missing when there is no body
 */
record Operation(String part, String method, String path, List<Slot> slots, JsonNode body) {

    String name() {
        return method + " " + path;
    }

    /** With the part, which two parts with the same path need. */
    String fullName() {
        return part + " " + name();
    }

    boolean looksOnly() {
        return method.equals("GET");
    }
}
