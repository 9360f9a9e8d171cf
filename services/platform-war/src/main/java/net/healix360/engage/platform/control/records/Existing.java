package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;
import net.healix360.engage.platform.entity.PlatformException;
import org.jdbi.v3.core.Handle;

/** The records, deleted ones too, that an upsert will meet: by id or by any unique field. */
final class Existing {
    private final List<Column> keys = new ArrayList<>();
    private final IdentityHashMap<Column, Map<Object, Map<String, Object>>> byKey = new IdentityHashMap<>();

    /** @param whole whether the records are wanted whole, or only their keys */
    Existing(Handle handle, Scope scope, List<Draft> drafts, boolean whole) {
        ObjectModel object = scope.object();
        keys.add(Filter.column(object, "id"));
        for (FieldModel field : object.uniqueFields()) {
            keys.add(Filter.column(object, field.keyColumn().name()));
        }
        List<Sql> conditions = new ArrayList<>();
        for (Column key : keys) {
            Set<Object> values = new LinkedHashSet<>();
            drafts.forEach(draft -> values.add(draft.value(key)));
            values.remove(null);
            if (!values.isEmpty()) {
                conditions.add(new Sql()
                        .name(key.name())
                        .add(" = ANY(")
                        .array(key.kind(), values)
                        .add(")"));
            }
        }
        Shape shape = whole ? Shape.whole(object) : Shape.of(object, Selection.NONE, keys);
        if (!conditions.isEmpty()) {
            scope.select(shape)
                    .add("WHERE ")
                    .add(Sql.joined(conditions, " OR "))
                    .list(handle, shape.reader())
                    .forEach(this::remember);
        }
    }

    private void remember(Map<String, Object> record) {
        for (Column key : keys) {
            Object value = Places.read(record, key);
            if (value != null) {
                byKey.computeIfAbsent(key, column -> new HashMap<>()).put(value, record);
            }
        }
    }

    private Map<String, Object> found(Column key, Object value) {
        Map<Object, Map<String, Object>> records = byKey.get(key);
        return value == null || records == null ? null : records.get(value);
    }

    /** The record that the draft means. */
    Optional<Map<String, Object>> match(Draft draft) {
        Map<String, Object> match = null;
        for (Column key : keys) {
            Map<String, Object> found = found(key, draft.value(key));
            if (found != null && match != null && found != match) {
                throw PlatformException.badArgument("Multiple records found with the same unique field values");
            }
            match = found == null ? match : found;
        }
        return Optional.ofNullable(match);
    }
}
