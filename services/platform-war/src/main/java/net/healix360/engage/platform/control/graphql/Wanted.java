package net.healix360.engage.platform.control.graphql;

import graphql.language.Argument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One selected field of a document with all that is selected below it, fragments opened and equal fields merged.
 *
 * @param key what the answer calls it
 * @param parentType the type it is selected on: the answer of {@code __typename}
 */
public record Wanted(String key, String name, String parentType, List<Argument> arguments, List<Wanted> children) {

    private static final String TYPE_NAME = "__typename";

    boolean isTypeName() {
        return name.equals(TYPE_NAME);
    }

    /** The children that stand for values, not for the name of a type. */
    public List<Wanted> values() {
        return children.stream().filter(child -> !child.isTypeName()).toList();
    }

    /** The selected part of a value. */
    Object of(Object value) {
        if (value == null || children.isEmpty()) {
            return value;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::of).toList();
        }
        Map<?, ?> whole = (Map<?, ?>) value;
        Map<String, Object> part = new LinkedHashMap<>();
        for (Wanted child : children) {
            part.put(child.key, child.isTypeName() ? child.parentType : child.of(whole.get(child.name)));
        }
        return part;
    }
}
