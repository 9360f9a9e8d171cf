package net.healix360.engage.platform.control.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.FieldType;
import net.healix360.engage.platform.entity.Relation;
import net.healix360.engage.platform.entity.SelectOption;

/** What somebody wants a new field to be. */
record NewField(
        FieldType type,
        String name,
        String label,
        String description,
        String icon,
        boolean nullable,
        boolean unique,
        boolean system,
        Object defaultValue,
        List<SelectOption> options,
        Map<String, Object> settings) {

    static NewField plain(FieldType type, String name, String label) {
        return new NewField(type, name, label, null, null, true, false, false, null, List.of(), null);
    }

    static NewField system(FieldType type, String name, String label, Object defaultValue) {
        boolean nullable = defaultValue == null;
        return new NewField(type, name, label, null, null, nullable, false, true, defaultValue, List.of(), null);
    }

    NewField asUnique() {
        return new NewField(
                type, name, label, description, icon, nullable, true, system, defaultValue, options, settings);
    }

    NewField withOptions(String... values) {
        List<SelectOption> list = new java.util.ArrayList<>();
        for (String value : values) {
            list.add(new SelectOption(UUID.randomUUID(), value, value, "gray", list.size()));
        }
        return new NewField(
                type, name, label, description, icon, nullable, unique, system, defaultValue, list, settings);
    }

    static NewField from(Map<String, Object> input) {
        return new NewField(
                typeOf(input),
                (String) input.get("name"),
                (String) input.get("label"),
                (String) input.get("description"),
                (String) input.get("icon"),
                !Boolean.FALSE.equals(input.get("isNullable")),
                Boolean.TRUE.equals(input.get("isUnique")),
                false,
                input.get("defaultValue"),
                SelectOptions.read(input.get("options")),
                input.get("settings") == null ? null : JsonTree.object(input.get("settings")));
    }

    private static FieldType typeOf(Map<String, Object> input) {
        FieldType type = FieldType.valueOf((String) input.get("type"));
        if (type == FieldType.POSITION || type == FieldType.ACTOR) {
            throw ModelRefusal.field("INVALID_FIELD_INPUT", "Field type " + type + " cannot be created", type.name());
        }
        return type;
    }

    FieldModel model(UUID objectId) {
        return model(UUID.randomUUID(), objectId, settings, null);
    }

    FieldModel model(UUID id, UUID objectId, Map<String, Object> ownSettings, Relation relation) {
        return new FieldModel(
                id,
                objectId,
                name,
                label,
                description,
                icon,
                type,
                nullable,
                unique,
                true,
                system,
                defaultValue,
                options,
                ownSettings,
                relation);
    }
}
