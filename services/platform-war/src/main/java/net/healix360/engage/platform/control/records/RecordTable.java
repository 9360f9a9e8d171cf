package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;
import org.jdbi.v3.core.Handle;

/** The writing statements on one object's table: each takes many records at once. */
final class RecordTable {
    private final Handle handle;
    private final Scope scope;

    RecordTable(Handle handle, Scope scope) {
        this.handle = handle;
        this.scope = scope;
    }

    double smallestPosition() {
        return handle.createQuery("SELECT COALESCE(min(\"position\"), 0) FROM " + scope.table())
                .mapTo(Double.class)
                .one();
    }

    List<Map<String, Object>> insert(List<Draft> drafts) {
        List<Column> columns = columns(drafts, draft -> column -> draft.value(column) != null);
        List<Sql> rows = drafts.stream().map(draft -> row(draft, columns)).toList();
        return Sql.of("INSERT INTO " + scope.table() + " (" + names(columns) + ") VALUES ")
                .add(Sql.joined(rows, ", "))
                .add(scope.returning())
                .query(handle)
                .map(scope.reader())
                .list();
    }

    /** Writes drafts that know their id; those that name the same columns share a statement. */
    List<Map<String, Object>> update(List<Draft> drafts) {
        Map<Set<String>, List<Draft>> alike = new LinkedHashMap<>();
        drafts.forEach(
                draft -> alike.computeIfAbsent(new LinkedHashSet<>(draft.columnNames()), names -> new ArrayList<>())
                        .add(draft));
        List<Map<String, Object>> written = new ArrayList<>();
        alike.values().forEach(group -> written.addAll(updateAlike(group)));
        return written;
    }

    private List<Map<String, Object>> updateAlike(List<Draft> drafts) {
        List<Column> columns = columns(drafts, draft -> draft::names);
        List<Sql> rows = drafts.stream().map(draft -> row(draft, columns)).toList();
        List<Sql> changes = columns.stream()
                .filter(column -> !column.name().equals("id"))
                .map(column -> new Sql().name(column.name()).add(" = given.").name(column.name()))
                .toList();
        return Sql.of("UPDATE " + scope.table() + " SET ")
                .add(Sql.joined(changes, ", "))
                .add(" FROM (VALUES ")
                .add(Sql.joined(rows, ", "))
                .add(") given(" + names(columns) + ") WHERE " + scope.table() + ".\"id\" = given.\"id\"")
                .add(scope.returning())
                .query(handle)
                .map(scope.reader())
                .list();
    }

    /** Writes the same values to every record of a condition. */
    List<Map<String, Object>> updateWhere(Draft draft, Sql where) {
        List<Sql> changes = columns(List.of(draft), item -> item::names).stream()
                .map(column -> new Sql().name(column.name()).add(" = ").value(column.kind(), draft.value(column)))
                .toList();
        return Sql.of("UPDATE " + scope.table() + " SET ")
                .add(Sql.joined(changes, ", "))
                .add(" WHERE ")
                .add(where)
                .add(scope.returning())
                .query(handle)
                .map(scope.reader())
                .list();
    }

    List<Map<String, Object>> delete(Sql where) {
        return Sql.of("DELETE FROM " + scope.table() + " WHERE ")
                .add(where)
                .add(scope.returning())
                .query(handle)
                .map(scope.reader())
                .list();
    }

    List<Map<String, Object>> lock(Sql where) {
        return scope.select()
                .add("WHERE ")
                .add(where)
                .add(" FOR UPDATE")
                .query(handle)
                .map(scope.reader())
                .list();
    }

    static Sql withId(UUID id) {
        return Sql.of("\"id\" = ").value(ColumnKind.UUID, id);
    }

    private interface Chosen extends java.util.function.Function<Draft, java.util.function.Predicate<Column>> {}

    private List<Column> columns(Collection<Draft> drafts, Chosen chosen) {
        return scope.object().columns().stream()
                .filter(column ->
                        drafts.stream().anyMatch(draft -> chosen.apply(draft).test(column)))
                .toList();
    }

    private static Sql row(Draft draft, List<Column> columns) {
        List<Sql> values = columns.stream()
                .map(column -> new Sql().value(column.kind(), draft.value(column)))
                .toList();
        return Sql.of("(").add(Sql.joined(values, ", ")).add(")");
    }

    private static String names(List<Column> columns) {
        return Sql.names(columns.stream().map(Column::name).toList());
    }
}
