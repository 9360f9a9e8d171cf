package net.healix360.engage.lists.entity;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a list.
 *
 * @param values by column: texts, {@link Long}, {@link java.time.Instant}, {@link ListedPhone} or {@link Amount}; what is
 *     empty is not there
 */
public record ListRow(String id, Map<String, Object> values) {

    public ListRow {
        values = Map.copyOf(values);
    }

    public Optional<Object> value(Column column) {
        return Optional.ofNullable(values.get(column.key()));
    }
}
