package net.healix360.engage.adapter.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** Composite fields inside an input that is being put together. */
final class Composites {
    private Composites() {}

    /** The parts of a composite field, made when there are none yet. */
    static Map<String, Object> in(Map<String, Object> input, String field) {
        Map<String, Object> parts =
                input.get(field) instanceof Map<?, ?> composite ? of(composite) : new LinkedHashMap<>();
        input.put(field, parts);
        return parts;
    }

    static Map<String, Object> of(Map<?, ?> composite) {
        Map<String, Object> parts = new LinkedHashMap<>();
        composite.forEach((part, value) -> parts.put(part.toString(), value));
        return parts;
    }
}
