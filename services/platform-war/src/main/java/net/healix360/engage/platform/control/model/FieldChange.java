package net.healix360.engage.platform.control.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.FieldType;
import net.healix360.engage.platform.entity.ObjectModel;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.SelectOption;
import org.jdbi.v3.core.Handle;

/** Changes a field's label, options, default, uniqueness; or takes the field away. */
public final class FieldChange {
    private final DataModels models;

    public FieldChange(DataModels models) {
        this.models = models;
    }

    /** @param update the {@code update} of {@code updateOneField} */
    public FieldModel update(UUID workspaceId, UUID fieldId, Map<String, Object> update) {
        return models.change(workspaceId, (handle, model) -> {
            FieldModel before = field(model, fieldId);
            ObjectModel object = model.object(before.objectId());
            FieldModel after = changed(before, update);
            refuseBadOptions(before, after);
            ModelStore.update(handle, after);
            Tables tables = new Tables(handle, model.schema());
            if (after.unique() && !before.unique()) {
                tables.addUnique(object, after);
            } else if (before.unique() && !after.unique()) {
                tables.dropUnique(before);
            }
            clearRemovedOptions(handle, model.schema(), object, before, after);
            return after;
        });
    }

    /** Drops the field, its columns, and the other end of a relation. */
    public FieldModel delete(UUID workspaceId, UUID fieldId) {
        return models.change(workspaceId, (handle, model) -> {
            FieldModel field = field(model, fieldId);
            if (field.system()) {
                throw ModelRefusal.field("INVALID_FIELD_INPUT", "System fields cannot be deleted", field.name());
            }
            remove(handle, model, field);
            if (field.relation() != null) {
                remove(handle, model, field(model, field.relation().targetFieldId()));
            }
            return field;
        });
    }

    private static void remove(Handle handle, DataModel model, FieldModel field) {
        handle.execute("DELETE FROM core.field_metadata WHERE id = ?", field.id());
        if (!field.isToMany()) {
            new Tables(handle, model.schema()).dropColumns(model.object(field.objectId()), field);
        }
    }

    private static FieldModel field(DataModel model, UUID id) {
        return model.field(id).orElseThrow(() -> PlatformException.notFound("Field not found"));
    }

    private static FieldModel changed(FieldModel before, Map<String, Object> update) {
        return new FieldModel(
                before.id(),
                before.objectId(),
                before.name(),
                (String) update.getOrDefault("label", before.label()),
                (String) update.getOrDefault("description", before.description()),
                (String) update.getOrDefault("icon", before.icon()),
                before.type(),
                before.nullable(),
                flag(update, "isUnique", before.unique()),
                flag(update, "isActive", before.active()),
                before.system(),
                update.getOrDefault("defaultValue", before.defaultValue()),
                update.containsKey("options") ? SelectOptions.read(update.get("options")) : before.options(),
                update.containsKey("settings") ? JsonTree.object(update.get("settings")) : before.settings(),
                before.relation());
    }

    private static boolean flag(Map<String, Object> update, String name, boolean before) {
        return update.get(name) instanceof Boolean flag ? flag : before;
    }

    private static void refuseBadOptions(FieldModel before, FieldModel after) {
        boolean select = before.type() == FieldType.SELECT || before.type() == FieldType.MULTI_SELECT;
        if (select && (after.options().isEmpty() || !SelectOptions.valid(after.options()))) {
            throw ModelRefusal.field(
                    "INVALID_FIELD_INPUT", "Options need distinct values in UPPER_SNAKE case", before.name());
        }
    }

    /** Leaving an option out removes it and nulls its uses (platform-graphql.md §8.3). */
    private static void clearRemovedOptions(
            Handle handle, String schema, ObjectModel object, FieldModel before, FieldModel after) {
        List<String> removed = before.options().stream()
                .map(SelectOption::value)
                .filter(value -> !after.optionValues().contains(value))
                .toList();
        if (removed.isEmpty()) {
            return;
        }
        String column = Identifiers.quoted(before.keyColumn().name());
        String table = Identifiers.table(schema, object.nameSingular());
        Sql gone = new Sql().array(ColumnKind.TEXT, removed);
        Sql clearing = before.type() == FieldType.SELECT
                ? Sql.of("UPDATE " + table + " SET " + column + " = NULL WHERE " + column + " = ANY(")
                        .add(gone)
                        .add(")")
                : Sql.of("UPDATE " + table + " SET " + column + " = ARRAY(SELECT v FROM unnest(" + column
                                + ") v WHERE v <> ALL(")
                        .add(gone)
                        .add(")) WHERE " + column + " && ")
                        .add(gone);
        clearing.run(handle);
    }
}
