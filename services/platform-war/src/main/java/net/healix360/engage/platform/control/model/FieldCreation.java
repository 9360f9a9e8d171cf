package net.healix360.engage.platform.control.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.FieldType;
import net.healix360.engage.platform.entity.ObjectModel;
import org.jdbi.v3.core.Handle;

/** Makes a new field: its metadata, its columns, and for a relation the field at the other end. */
public final class FieldCreation {
    private final DataModels models;

    public FieldCreation(DataModels models) {
        this.models = models;
    }

    /** @param input the {@code field} of {@code createOneField} */
    public FieldModel create(UUID workspaceId, Map<String, Object> input) {
        return models.change(workspaceId, (handle, model) -> create(handle, model, input));
    }

    static FieldModel create(Handle handle, DataModel model, Map<String, Object> input) {
        ObjectModel object = model.object((UUID) input.get("objectMetadataId"));
        NewField wanted = NewField.from(input);
        refuseBadName(object, wanted.name());
        if (wanted.type() == FieldType.RELATION) {
            return RelationCreation.create(handle, model, object, wanted, input.get("relationCreationPayload"));
        }
        refuseBadShape(wanted);
        FieldModel field = wanted.model(object.id());
        refuseTakenColumns(object, field);
        ModelStore.insert(handle, List.of(field));
        new Tables(handle, model.schema()).addColumns(object, field);
        fillDefault(handle, model.schema(), object, field);
        return field;
    }

    /** Records that exist already get the default too. */
    private static void fillDefault(Handle handle, String schema, ObjectModel object, FieldModel field) {
        if (field.defaultValue() == null) {
            return;
        }
        List<Sql> values = field.columns().stream()
                .map(column -> new Sql()
                        .name(column.name())
                        .add(" = ")
                        .value(column.kind(), Defaults.value(column, Instant.now())))
                .toList();
        Sql.of("UPDATE " + Identifiers.table(schema, object.nameSingular()) + " SET ")
                .add(Sql.joined(values, ", "))
                .run(handle);
    }

    static void refuseBadName(ObjectModel object, String name) {
        if (!ModelNames.isWellFormed(name)) {
            throw ModelRefusal.field("INVALID_FIELD_INPUT", "Name must be lower camel case, letters and digits", name);
        }
        if (object.field(name).isPresent()) {
            throw ModelRefusal.field(
                    "NOT_AVAILABLE", "Name \"" + name + "\" is not available on object " + object.nameSingular(), name);
        }
    }

    static void refuseTakenColumns(ObjectModel object, FieldModel field) {
        Set<String> taken = object.columns().stream().map(Column::name).collect(Collectors.toSet());
        for (Column column : field.columns()) {
            boolean clashes =
                    taken.contains(column.name()) || object.field(column.name()).isPresent();
            if (clashes && !column.name().equals(field.name())) {
                throw ModelRefusal.field("NOT_AVAILABLE", "Name is taken by a part of another field", field.name());
            }
            if (taken.contains(field.name())) {
                throw ModelRefusal.field("NOT_AVAILABLE", "Name is taken by a part of another field", field.name());
            }
            if (column.name().length() > Identifiers.LONGEST) {
                throw ModelRefusal.field("INVALID_FIELD_INPUT", "Name is too long", field.name());
            }
        }
    }

    private static void refuseBadShape(NewField wanted) {
        boolean select = wanted.type() == FieldType.SELECT || wanted.type() == FieldType.MULTI_SELECT;
        if (select && (wanted.options().isEmpty() || !SelectOptions.valid(wanted.options()))) {
            throw ModelRefusal.field(
                    "INVALID_FIELD_INPUT", "Options need distinct values in UPPER_SNAKE case", wanted.name());
        }
        if (!wanted.nullable() && wanted.defaultValue() == null) {
            throw ModelRefusal.field(
                    "INVALID_FIELD_INPUT", "Default value cannot be null for non-nullable fields", wanted.name());
        }
        refuseBadDefault(wanted);
    }

    private static void refuseBadDefault(NewField wanted) {
        boolean checked = wanted.type() == FieldType.SELECT || wanted.type() == FieldType.TEXT;
        if (!checked || wanted.defaultValue() == null) {
            return;
        }
        boolean quoted = wanted.defaultValue() instanceof String text && Defaults.isQuoted(text);
        if (!quoted) {
            throw ModelRefusal.field(
                    "INVALID_FIELD_INPUT", "Default value should be quoted inside the string", wanted.defaultValue());
        }
        Object value = Defaults.value(wanted.model(UUID.randomUUID()).keyColumn(), Instant.now());
        if (wanted.type() == FieldType.SELECT
                && wanted.options().stream().noneMatch(option -> option.value().equals(value))) {
            throw ModelRefusal.field("INVALID_FIELD_INPUT", "Default value is not an option", wanted.defaultValue());
        }
    }
}
