package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A long list as JSON text, one row at a time: as a tree it would take several times the memory. */
final class Rows {
    private final StringBuilder text = new StringBuilder();
    private final String name;

    Rows(String name) {
        this.name = name;
    }

    void add(ObjectNode row) {
        text.append(text.isEmpty() ? "" : ",").append(row);
    }

    /** An object of the list and of {@code rest}, which has at least one field. */
    String with(ObjectNode rest) {
        return "{\"" + name + "\":[" + text + "]," + rest.toString().substring(1);
    }
}
