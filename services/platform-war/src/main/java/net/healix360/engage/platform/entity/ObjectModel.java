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
        List<FieldModel> fields) {

    public ObjectModel {
        fields = List.copyOf(fields);
    }

    public Optional<FieldModel> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public Optional<FieldModel> field(UUID id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    public List<Column> columns() {
        return fields.stream().flatMap(field -> field.columns().stream()).toList();
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
