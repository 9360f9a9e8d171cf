package net.healix360.engage.platform.control.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.FieldType;
import net.healix360.engage.platform.entity.ObjectModel;
import net.healix360.engage.platform.entity.Relation;
import net.healix360.engage.platform.entity.RelationKind;
import net.healix360.engage.platform.entity.Workspace;
import org.jdbi.v3.core.Handle;

/** Objects and fields as rows of the shared schema. */
final class ModelStore {
    private ModelStore() {}

    static DataModel load(Handle handle, UUID workspaceId) {
        Map<UUID, List<FieldModel>> fields = handle
                .createQuery("SELECT f.* FROM core.field_metadata f JOIN core.object_metadata o ON o.id = f.object_id"
                        + " WHERE o.workspace_id = ? ORDER BY f.ordinal")
                .bind(0, workspaceId)
                .map((row, context) -> field(row))
                .stream()
                .collect(Collectors.groupingBy(FieldModel::objectId));
        List<ObjectModel> objects = handle.createQuery(
                        "SELECT * FROM core.object_metadata WHERE workspace_id = ? ORDER BY ordinal")
                .bind(0, workspaceId)
                .map((row, context) -> object(row, fields))
                .list();
        return new DataModel(Workspace.schemaOf(workspaceId), objects);
    }

    private static ObjectModel object(ResultSet row, Map<UUID, List<FieldModel>> fields) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ObjectModel(
                id,
                row.getString("name_singular"),
                row.getString("name_plural"),
                row.getString("label_singular"),
                row.getString("label_plural"),
                row.getString("description"),
                row.getString("icon"),
                row.getBoolean("is_active"),
                row.getBoolean("is_system"),
                row.getObject("label_field_id", UUID.class),
                fields.getOrDefault(id, List.of()));
    }

    private static FieldModel field(ResultSet row) throws SQLException {
        return new FieldModel(
                row.getObject("id", UUID.class),
                row.getObject("object_id", UUID.class),
                row.getString("name"),
                row.getString("label"),
                row.getString("description"),
                row.getString("icon"),
                FieldType.valueOf(row.getString("type")),
                row.getBoolean("is_nullable"),
                row.getBoolean("is_unique"),
                row.getBoolean("is_active"),
                row.getBoolean("is_system"),
                json(row, "default_value").orElse(null),
                json(row, "options").map(SelectOptions::read).orElse(List.of()),
                json(row, "settings").map(JsonTree::object).orElse(null),
                relation(row));
    }

    private static Relation relation(ResultSet row) throws SQLException {
        String kind = row.getString("relation_kind");
        return kind == null
                ? null
                : new Relation(
                        RelationKind.valueOf(kind),
                        row.getObject("relation_object_id", UUID.class),
                        row.getObject("relation_field_id", UUID.class));
    }

    private static Optional<Object> json(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(JsonTree::parse);
    }

    static void insert(Handle handle, UUID workspaceId, ObjectModel object) {
        handle.createUpdate("INSERT INTO core.object_metadata (id, workspace_id, name_singular, name_plural,"
                        + " label_singular, label_plural, description, icon, is_active, is_system, label_field_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, object.id())
                .bind(1, workspaceId)
                .bind(2, object.nameSingular())
                .bind(3, object.namePlural())
                .bind(4, object.labelSingular())
                .bind(5, object.labelPlural())
                .bind(6, object.description())
                .bind(7, object.icon())
                .bind(8, object.active())
                .bind(9, object.system())
                .bind(10, object.labelFieldId())
                .execute();
        insert(handle, object.fields());
    }

    /** Writes all the fields in one statement. */
    static void insert(Handle handle, List<FieldModel> fields) {
        List<Sql> rows = fields.stream().map(ModelStore::row).toList();
        Sql.of("INSERT INTO core.field_metadata (id, object_id, name, label, description, icon, type, is_nullable,"
                        + " is_unique, is_active, is_system, default_value, options, settings, relation_kind,"
                        + " relation_object_id, relation_field_id) VALUES ")
                .add(Sql.joined(rows, ", "))
                .run(handle);
    }

    private static Sql row(FieldModel field) {
        Relation relation = field.relation();
        Object options = field.options().isEmpty() ? null : SelectOptions.written(field.options());
        return Sql.of("(")
                .add(Sql.joined(
                        List.of(
                                uuid(field.id()),
                                uuid(field.objectId()),
                                text(field.name()),
                                text(field.label()),
                                text(field.description()),
                                text(field.icon()),
                                text(field.type().name()),
                                flag(field.nullable()),
                                flag(field.unique()),
                                flag(field.active()),
                                flag(field.system()),
                                json(field.defaultValue()),
                                json(options),
                                json(field.settings()),
                                text(relation == null ? null : relation.kind().name()),
                                uuid(relation == null ? null : relation.targetObjectId()),
                                uuid(relation == null ? null : relation.targetFieldId())),
                        ", "))
                .add(")");
    }

    /** Writes what may change in a field after its creation. */
    static void update(Handle handle, FieldModel field) {
        Sql.of("UPDATE core.field_metadata SET label = ")
                .add(text(field.label()))
                .add(", description = ")
                .add(text(field.description()))
                .add(", icon = ")
                .add(text(field.icon()))
                .add(", is_unique = ")
                .add(flag(field.unique()))
                .add(", is_active = ")
                .add(flag(field.active()))
                .add(", default_value = ")
                .add(json(field.defaultValue()))
                .add(", settings = ")
                .add(json(field.settings()))
                .add(", options = ")
                .add(json(field.options().isEmpty() ? null : SelectOptions.written(field.options())))
                .add(" WHERE id = ")
                .add(uuid(field.id()))
                .run(handle);
    }

    private static Sql text(String value) {
        return new Sql().value(ColumnKind.TEXT, value);
    }

    private static Sql uuid(UUID value) {
        return new Sql().value(ColumnKind.UUID, value);
    }

    private static Sql flag(boolean value) {
        return new Sql().value(ColumnKind.BOOLEAN, value);
    }

    private static Sql json(Object value) {
        return new Sql().value(ColumnKind.JSON, value);
    }
}
