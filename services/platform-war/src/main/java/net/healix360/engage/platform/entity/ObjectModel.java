package net.healix360.engage.platform.entity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A kind of record: its names, its fields, and hence its table. */
public record ObjectModel(
        UUID id,
        String nameSingular,
        String namePlural,
        String labelSingular,
        String labelPlural,
        String description,
        String icon,
        boolean active,
        boolean system,
        UUID labelFieldId,
        List<FieldModel> fields,
        FieldIndex index) {

    public ObjectModel(
            UUID id,
            String nameSingular,
            String namePlural,
            String labelSingular,
            String labelPlural,
            String description,
            String icon,
            boolean active,
            boolean system,
            UUID labelFieldId,
            List<FieldModel> fields) {
        this(
                id,
                nameSingular,
                namePlural,
                labelSingular,
                labelPlural,
                description,
                icon,
                active,
                system,
                labelFieldId,
                List.copyOf(fields),
                new FieldIndex(fields));
    }

    public Optional<FieldModel> field(String name) {
        return index.field(name);
    }

    public Optional<FieldModel> field(UUID id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    public List<Column> columns() {
        return index.columns();
    }

    /** As {@link FieldModel#columns}, of one of this object's fields. */
    public List<Column> columns(FieldModel field) {
        return index.columns(field);
    }

    public Optional<Column> column(String name) {
        return index.column(name);
    }

    public List<FieldModel> uniqueFields() {
        return fields.stream().filter(FieldModel::unique).toList();
    }

    public String typeName() {
        return FieldModel.capitalised(nameSingular);
    }

    public String pluralTypeName() {
        return FieldModel.capitalised(namePlural);
    }
}
