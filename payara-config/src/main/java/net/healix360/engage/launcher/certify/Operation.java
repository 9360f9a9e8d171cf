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
    /** A stream does not end, a search wants words, and the operator's doors open ten times a minute. */
    private static final List<String> NO_LISTS = List.of("/api/stream", "/api/search", "/api/maint/");

    String name() {
        return method + " " + path;
    }

    /** With the part, which two parts with the same path need. */
    String fullName() {
        return part + " " + name();
    }

    /** Whether it could be one of the lists that the hospital shows. */
    boolean mayBeList() {
        return looksOnly()
                && path.startsWith("/api/")
                && NO_LISTS.stream().noneMatch(path::startsWith)
                && slots.stream().noneMatch(slot -> slot.place() == Slot.Place.PATH);
    }

    boolean looksOnly() {
        return method.equals("GET");
    }
}
