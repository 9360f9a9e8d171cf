package net.healix360.engage.platform.control.model;

import static net.healix360.engage.platform.control.storage.Identifiers.quoted;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;
import org.jdbi.v3.core.Handle;

/** The tables, columns and indexes of one workspace's schema, changed inside the caller's transaction. */
final class Tables {
    private final Handle handle;
    private final String schema;

    Tables(Handle handle, String schema) {
        this.handle = handle;
        this.schema = schema;
    }

    void createSchema() {
        handle.execute("CREATE SCHEMA " + quoted(schema));
    }

    void create(ObjectModel object) {
        String columns = object.columns().stream()
                .map(column -> definition(column) + (column.name().equals("id") ? " PRIMARY KEY" : ""))
                .collect(Collectors.joining(", "));
        handle.execute("CREATE TABLE " + table(object) + " (" + columns + ")");
        // New records take a position below the smallest: without an index every write would scan.
        handle.execute("CREATE INDEX " + quoted("px_" + hex(object.id())) + " ON " + table(object) + " (\"position\")");
        // Whoever keeps a copy walks the whole list in this order, and asks again and again for what changed since.
        addIndex(object, "ux_" + hex(object.id()), List.of("updatedAt", "id"));
        handle.execute("CREATE INDEX " + quoted("dx_" + hex(object.id())) + " ON " + table(object)
                + " (\"deletedAt\") WHERE \"deletedAt\" IS NOT NULL");
        object.uniqueFields().forEach(field -> addUnique(object, field));
    }

    void drop(ObjectModel object) {
        handle.execute("DROP TABLE " + table(object) + " CASCADE");
    }

    void addColumns(ObjectModel object, FieldModel field) {
        String additions = field.columns().stream()
                .map(column -> "ADD COLUMN " + definition(column))
                .collect(Collectors.joining(", "));
        handle.execute("ALTER TABLE " + table(object) + " " + additions);
        if (field.unique()) {
            addUnique(object, field);
        }
    }

    void dropColumns(ObjectModel object, FieldModel field) {
        String removals = field.columns().stream()
                .map(column -> "DROP COLUMN " + quoted(column.name()))
                .collect(Collectors.joining(", "));
        handle.execute("ALTER TABLE " + table(object) + " " + removals);
    }

    void addForeignKey(ObjectModel object, FieldModel field, ObjectModel target) {
        handle.execute("ALTER TABLE " + table(object) + " ADD CONSTRAINT " + quoted("fk_" + hex(field.id()))
                + " FOREIGN KEY (" + quoted(field.joinColumn()) + ") REFERENCES " + table(target)
                + " (\"id\") ON DELETE SET NULL");
        addIndex(object, "ix_" + hex(field.id()), List.of(field.joinColumn()));
    }

    void addIndex(ObjectModel object, String name, List<String> columns) {
        String list = columns.stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
        handle.execute("CREATE INDEX " + quoted(name) + " ON " + table(object) + " (" + list + ")");
    }

    void addUnique(ObjectModel object, FieldModel field) {
        handle.execute("CREATE UNIQUE INDEX " + quoted(uniqueIndex(field)) + " ON " + table(object) + " ("
                + quoted(field.keyColumn().name()) + ")");
    }

    void dropUnique(FieldModel field) {
        handle.execute("DROP INDEX " + Identifiers.table(schema, uniqueIndex(field)));
    }

    private static String uniqueIndex(FieldModel field) {
        return "uq_" + hex(field.id());
    }

    private static String definition(Column column) {
        return quoted(column.name()) + " " + column.kind().sqlType();
    }

    private String table(ObjectModel object) {
        return Identifiers.table(schema, object.nameSingular());
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }
}
