package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.healix360.engage.platform.control.records.Selection.ConnectionSelection;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.Right;
import org.jdbi.v3.core.Handle;

/** Puts related records beside records: one query for each relation, however many records there are. */
final class Relatives {
    private final Handle handle;
    private final Scope scope;

    Relatives(Handle handle, Scope scope) {
        this.handle = handle;
        this.scope = scope;
    }

    void join(List<Map<String, Object>> records, Selection selection) {
        if (records.isEmpty()) {
            return;
        }
        // To-many first: joining a to-one may blank its id, which nobody needs for the lists.
        selection.toMany().forEach((field, wanted) -> joinMany(records, field, wanted));
        selection.toOne().forEach((field, wanted) -> joinOne(records, field, wanted));
    }

    private void joinOne(List<Map<String, Object>> records, FieldModel field, Selection wanted) {
        Scope target = scope.on(scope.model().target(field));
        target.require(Right.READ);
        Set<Object> ids = records.stream()
                .map(record -> record.get(field.joinColumn()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Object, Map<String, Object>> found = ids.isEmpty() ? new HashMap<>() : living(target, ids, wanted);
        for (Map<String, Object> record : records) {
            Map<String, Object> relative = found.get(record.get(field.joinColumn()));
            record.put(field.name(), relative);
            if (relative == null) {
                // As on the real platform: selecting a deleted relative also hides its id (platform-graphql.md §4.4).
                record.put(field.joinColumn(), null);
            }
        }
    }

    private Map<Object, Map<String, Object>> living(Scope target, Set<Object> ids, Selection wanted) {
        Shape shape = Shape.of(target.object(), wanted, List.of());
        List<Map<String, Object>> relatives = target.select(shape)
                .add("WHERE \"deletedAt\" IS NULL AND \"id\" = ANY(")
                .array(ColumnKind.UUID, ids)
                .add(")")
                .list(handle, shape.reader());
        new Relatives(handle, target).join(relatives, wanted);
        return relatives.stream().collect(Collectors.toMap(record -> record.get("id"), record -> record));
    }

    private void joinMany(List<Map<String, Object>> records, FieldModel field, ConnectionSelection wanted) {
        Scope target = scope.on(scope.model().target(field));
        target.require(Right.READ);
        String join = target.object()
                .field(field.relation().targetFieldId())
                .orElseThrow()
                .joinColumn();
        List<Object> ids = records.stream().map(record -> record.get("id")).toList();
        Map<Object, List<Map<String, Object>>> children = children(target, join, ids, wanted.node());
        for (Map<String, Object> record : records) {
            UUID id = (UUID) record.get("id");
            record.put(field.name(), connection(target, join, id, children.getOrDefault(id, List.of()), wanted));
        }
    }

    /** At most 60 children of each parent, whatever the arguments (platform-graphql.md §6.1). */
    private Map<Object, List<Map<String, Object>>> children(
            Scope target, String join, List<Object> ids, Selection wanted) {
        String parent = Identifiers.quoted(join);
        Shape shape = Shape.of(target.object(), wanted, List.of(Filter.column(target.object(), join)));
        List<Map<String, Object>> rows = target.select(shape)
                .add("WHERE \"id\" IN (SELECT \"id\" FROM (SELECT \"id\", row_number() OVER (PARTITION BY " + parent
                        + " ORDER BY \"id\") AS place FROM " + target.table()
                        + " WHERE \"deletedAt\" IS NULL AND " + parent + " = ANY(")
                .array(ColumnKind.UUID, ids)
                .add(")) ranked WHERE place <= " + PageRequest.MOST + ") ORDER BY \"id\"")
                .list(handle, shape.reader());
        Map<Object, List<Map<String, Object>>> byParent = new LinkedHashMap<>();
        rows.forEach(row ->
                byParent.computeIfAbsent(row.get(join), id -> new ArrayList<>()).add(row));
        new Relatives(handle, target).join(rows, wanted);
        return byParent;
    }

    private Map<String, Object> connection(
            Scope target, String join, UUID parent, List<Map<String, Object>> children, ConnectionSelection wanted) {
        Ordering byId = Ordering.of(target.object(), List.of());
        List<String> cursors =
                children.stream().map(child -> Cursor.of(child, byId)).toList();
        Map<String, Object> connection = Connection.of(children, cursors);
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("hasNextPage", false);
        info.put("hasPreviousPage", false);
        info.put("startCursor", cursors.isEmpty() ? null : cursors.get(0));
        info.put("endCursor", cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
        connection.put("pageInfo", info);
        Sql mine = Sql.of(Identifiers.quoted(join) + " = ")
                .value(ColumnKind.UUID, parent)
                .add(" AND \"deletedAt\" IS NULL");
        connection.putAll(new Figures(target, wanted.figures()).read(handle, mine));
        return connection;
    }
}
