package net.healix360.engage.it.platform;

import java.util.List;
import java.util.Map;

/** Filters with one operator in each field (§4.5). */
final class Where {
    private Where() {}

    static Map<String, Object> field(String name, String operator, Object value) {
        return Map.of(name, Map.of(operator, value));
    }

    static Map<String, Object> equal(String name, Object value) {
        return field(name, "eq", value);
    }

    static Map<String, Object> all(Map<String, Object> first, Map<String, Object> second) {
        return Map.of("and", List.of(first, second));
    }

    static Map<String, Object> all(Map<String, Object> first, Map<String, Object> second, Map<String, Object> third) {
        return Map.of("and", List.of(first, second, third));
    }

    static Map<String, Object> any(Map<String, Object> first, Map<String, Object> second) {
        return Map.of("or", List.of(first, second));
    }
}
