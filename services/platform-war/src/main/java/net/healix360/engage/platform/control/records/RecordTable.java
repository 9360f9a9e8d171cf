package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
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
    private final Shape answer;

    /** @param answer what the statements answer of each record that they wrote */
    RecordTable(Handle handle, Scope scope, Shape answer) {
        this.handle = handle;
        this.scope = scope;
        this.answer = answer;
    }

    double smallestPosition() {
        return Sql.of("SELECT COALESCE(min(\"position\"), 0) FROM " + scope.table())
                .first(handle, row -> row.getDouble(1))
                .orElseThrow();
    }

    List<Map<String, Object>> insert(List<Draft> drafts) {
        List<Column> columns = scope.object().columns().stream()
                .filter(column -> drafts.stream().anyMatch(draft -> draft.value(column) != null))
                .toList();
        return Sql.of("INSERT INTO " + scope.table() + " (" + names(columns) + ") SELECT " + names(columns) + " FROM ")
                .rows(columns, drafts.stream().map(Draft::present).toList())
                .add(scope.returning(answer))
                .list(handle, answer.reader());
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
        List<Column> columns = columns(drafts);
        List<Sql> changes = columns.stream()
                .filter(column -> !column.name().equals("id"))
                .map(column -> new Sql().name(column.name()).add(" = given.").name(column.name()))
                .toList();
        return Sql.of("UPDATE " + scope.table() + " SET ")
                .add(Sql.joined(changes, ", "))
                .add(" FROM ")
                .rows(columns, drafts.stream().map(Draft::values).toList())
                .add(" WHERE " + scope.table() + ".\"id\" = given.\"id\"")
                .add(scope.returning(answer))
                .list(handle, answer.reader());
    }

    /** Writes the same values to every record of a condition. */
    List<Map<String, Object>> updateWhere(Draft draft, Sql where) {
        List<Sql> changes = columns(List.of(draft)).stream()
                .map(column -> new Sql().name(column.name()).add(" = ").value(column.kind(), draft.value(column)))
                .toList();
        return Sql.of("UPDATE " + scope.table() + " SET ")
                .add(Sql.joined(changes, ", "))
                .add(" WHERE ")
                .add(where)
                .add(scope.returning(answer))
                .list(handle, answer.reader());
    }

    List<Map<String, Object>> delete(Sql where) {
        return Sql.of("DELETE FROM " + scope.table() + " WHERE ")
                .add(where)
                .add(scope.returning(answer))
                .list(handle, answer.reader());
    }

    List<Map<String, Object>> lock(Sql where) {
        return scope.select(answer).add("WHERE ").add(where).add(" FOR UPDATE").list(handle, answer.reader());
    }

    static Sql withId(UUID id) {
        return Sql.of("\"id\" = ").value(ColumnKind.UUID, id);
    }

    /** The columns that any of the drafts names. */
    private List<Column> columns(List<Draft> drafts) {
        return scope.object().columns().stream()
                .filter(column -> drafts.stream().anyMatch(draft -> draft.names(column)))
                .toList();
    }

    private static String names(List<Column> columns) {
        return Sql.names(columns.stream().map(Column::name).toList());
    }
}
