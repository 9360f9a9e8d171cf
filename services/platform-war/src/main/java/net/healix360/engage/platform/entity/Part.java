package net.healix360.engage.platform.entity;

import java.util.List;

/**
 * One stored piece of a field.
 *
 * @param name the piece's name on the wire; empty when the field is not a composite
 * @param choices the fixed values of a choice, empty when the field's own options decide
 */
public record Part(String name, ColumnKind kind, List<String> choices) {
    public Part {
        choices = List.copyOf(choices);
    }

    static Part of(String name, ColumnKind kind) {
        return new Part(name, kind, List.of());
    }

    static List<Part> single(ColumnKind kind) {
        return List.of(of("", kind));
    }
}
