package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.PlatformException;
import org.jdbi.v3.core.Handle;

/** The records, deleted ones too, that an upsert will meet: by id or by any unique field. */
final class Existing {
    private final List<Column> keys = new ArrayList<>();
    private final List<Map<String, Object>> found;

    Existing(Handle handle, Scope scope, List<Draft> drafts) {
        keys.add(Filter.column(scope.object(), "id"));
        scope.object().uniqueFields().stream().map(FieldModel::keyColumn).forEach(keys::add);
        List<Sql> conditions = new ArrayList<>();
        for (Column key : keys) {
            List<Object> values = drafts.stream()
                    .map(draft -> draft.value(key))
                    .filter(Objects::nonNull)
                    .toList();
            if (!values.isEmpty()) {
                conditions.add(new Sql()
                        .name(key.name())
                        .add(" = ANY(")
                        .array(key.kind(), values)
                        .add(")"));
            }
        }
        found = conditions.isEmpty()
                ? List.of()
                : scope.select()
                        .add("WHERE ")
                        .add(Sql.joined(conditions, " OR "))
                        .query(handle)
                        .map(scope.reader())
                        .list();
    }

    /** The record that the draft means. */
    Optional<Map<String, Object>> match(Draft draft) {
        Set<UUID> ids = new LinkedHashSet<>();
        Map<String, Object> match = null;
        for (Map<String, Object> record : found) {
            if (keys.stream().anyMatch(key -> sameKey(record, draft, key)) && ids.add((UUID) record.get("id"))) {
                match = record;
            }
        }
        if (ids.size() > 1) {
            throw PlatformException.badArgument("Multiple records found with the same unique field values");
        }
        return Optional.ofNullable(match);
    }

    private static boolean sameKey(Map<String, Object> record, Draft draft, Column key) {
        Object value = draft.value(key);
        return value != null && value.equals(Places.read(record, key));
    }
}
