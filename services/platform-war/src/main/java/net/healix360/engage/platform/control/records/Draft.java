package net.healix360.engage.platform.control.records;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;

/** The values that a write gives to columns of one record. */
final class Draft {
    private final Map<String, Object> values = new LinkedHashMap<>();

    void put(Column column, Object value) {
        // An empty text is stored as NULL: two empty keys are then no duplicates (platform-graphql.md §4.7).
        values.put(column.name(), column.kind() == ColumnKind.TEXT && "".equals(value) ? null : value);
    }

    void putIfAbsent(Column column, Object value) {
        if (!values.containsKey(column.name())) {
            put(column, value);
        }
    }

    Object value(Column column) {
        return values.get(column.name());
    }

    boolean names(Column column) {
        return values.containsKey(column.name());
    }

    /** The values by the names of their columns. */
    Map<String, Object> values() {
        return values;
    }

    /** As {@link #values}, without those that are NULL. */
    Map<String, Object> present() {
        Map<String, Object> present = new LinkedHashMap<>(values);
        present.values().removeIf(Objects::isNull);
        return present;
    }

    Set<String> columnNames() {
        return values.keySet();
    }

    UUID id() {
        return (UUID) values.get("id");
    }
}
