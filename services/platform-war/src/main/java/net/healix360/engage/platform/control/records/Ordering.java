package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;
import net.healix360.engage.platform.entity.PlatformException;

/** The order of a list: what the caller asked for, then the id, so that no two records share a place. */
record Ordering(List<OrderKey> keys) {

    /** @param orderBy a list of objects with one key each */
    static Ordering of(ObjectModel object, List<Map<String, Object>> orderBy) {
        List<OrderKey> keys = new ArrayList<>();
        for (Map<String, Object> item : orderBy) {
            Map.Entry<String, Object> only = only(item);
            keys.add(key(object, only.getKey(), only.getValue()));
        }
        if (keys.stream().noneMatch(key -> key.column().name().equals("id"))) {
            keys.add(new OrderKey(Filter.column(object, "id"), true, true));
        }
        return new Ordering(keys);
    }

    private static Map.Entry<String, Object> only(Map<String, Object> item) {
        if (item.size() != 1 || item.containsValue(null)) {
            throw PlatformException.badInput("INVALID_QUERY_INPUT", "Each item of orderBy has exactly one field");
        }
        return item.entrySet().iterator().next();
    }

    private static OrderKey key(ObjectModel object, String name, Object direction) {
        if (direction instanceof Map<?, ?>) {
            Map.Entry<String, Object> part = only(JsonTree.object(direction));
            return key(Filter.column(object, name + FieldModel.capitalised(part.getKey())), part.getValue());
        }
        return key(Filter.column(object, name), direction);
    }

    private static OrderKey key(Column column, Object direction) {
        String word = direction.toString();
        return new OrderKey(column, word.startsWith("Asc"), word.endsWith("NullsFirst"));
    }

    Ordering reversed() {
        return new Ordering(keys.stream().map(OrderKey::reversed).toList());
    }

    String clause() {
        return " ORDER BY " + keys.stream().map(OrderKey::clause).collect(Collectors.joining(", "));
    }

    /**
     * The rows that come later than the cursor's. The first key's range stands before the alternatives: an index is then entered at the
     * cursor, and the last page costs what the first does.
     */
    Sql beyond(Cursor cursor) {
        List<Sql> alternatives = new ArrayList<>();
        for (int last = 0; last < keys.size(); last++) {
            List<Sql> terms = new ArrayList<>();
            for (OrderKey earlier : keys.subList(0, last)) {
                terms.add(earlier.same(cursor.value(earlier.column())));
            }
            OrderKey key = keys.get(last);
            terms.add(key.beyond(cursor.value(key.column())));
            alternatives.add(Sql.of("(").add(Sql.joined(terms, " AND ")).add(")"));
        }
        Sql beyond = Sql.of("(").add(Sql.joined(alternatives, " OR ")).add(")");
        OrderKey first = keys.get(0);
        return first.notBefore(cursor.value(first.column()))
                .map(range -> range.add(" AND ").add(beyond))
                .orElse(beyond);
    }
}
