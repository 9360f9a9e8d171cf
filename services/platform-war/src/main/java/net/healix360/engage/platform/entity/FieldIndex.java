package net.healix360.engage.platform.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object's fields and columns by name, worked out once: every read and every write asks for them. */
public final class FieldIndex {
    private final Map<String, FieldModel> byName = new HashMap<>();
    private final IdentityHashMap<FieldModel, List<Column>> columnsOf = new IdentityHashMap<>();
    private final Map<String, Column> columnByName = new HashMap<>();
    private final List<Column> columns;

    FieldIndex(List<FieldModel> fields) {
        List<Column> all = new ArrayList<>();
        for (FieldModel field : fields) {
            byName.putIfAbsent(field.name(), field);
            List<Column> own = field.columns();
            columnsOf.put(field, own);
            all.addAll(own);
            own.forEach(column -> columnByName.putIfAbsent(column.name(), column));
        }
        columns = List.copyOf(all);
    }

    Optional<FieldModel> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<Column> columns() {
        return columns;
    }

    List<Column> columns(FieldModel field) {
        return columnsOf.get(field);
    }

    Optional<Column> column(String name) {
        return Optional.ofNullable(columnByName.get(name));
    }
}
