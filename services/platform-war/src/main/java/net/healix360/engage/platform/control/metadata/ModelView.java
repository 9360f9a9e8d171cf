package net.healix360.engage.platform.control.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;
import net.healix360.engage.platform.entity.SelectOption;

/** A data model as the metadata API shows it. What leads back to other objects is made only when it is selected. */
final class ModelView {
    private final DataModel model;

    ModelView(DataModel model) {
        this.model = model;
    }

    Map<String, Object> objects(Map<String, Object> arguments) {
        MetadataFilter filter = new MetadataFilter(arguments);
        List<Map<String, Object>> wanted =
                model.objects().stream().map(this::wire).filter(filter::accepts).toList();
        return MetadataPage.of(wanted, arguments);
    }

    Map<String, Object> object(UUID id) {
        return wire(model.object(id));
    }

    Map<String, Object> fields(Map<String, Object> arguments) {
        return fields(
                model.objects().stream()
                        .flatMap(object -> object.fields().stream())
                        .toList(),
                arguments);
    }

    /** Pages first and filters the page afterwards, as the real platform does (platform-graphql.md §8.1). */
    private Map<String, Object> fields(List<FieldModel> fields, Map<String, Object> arguments) {
        MetadataFilter filter = new MetadataFilter(arguments);
        Map<String, Object> page =
                MetadataPage.of(fields.stream().map(this::wire).toList(), arguments);
        List<Map<String, Object>> kept = JsonTree.objects(page.get("edges")).stream()
                .filter(edge -> filter.accepts(JsonTree.object(edge.get("node"))))
                .toList();
        page.put("edges", kept);
        return page;
    }

    /** The fields of one object, for its {@code fields(paging)}. */
    Map<String, Object> fieldsOf(UUID objectId, Map<String, Object> arguments) {
        return fields(model.object(objectId).fields(), arguments);
    }

    private Map<String, Object> wire(ObjectModel object) {
        Map<String, Object> wire = new LinkedHashMap<>();
        wire.put("id", object.id());
        wire.put("nameSingular", object.nameSingular());
        wire.put("namePlural", object.namePlural());
        wire.put("labelSingular", object.labelSingular());
        wire.put("labelPlural", object.labelPlural());
        wire.put("description", object.description());
        wire.put("icon", object.icon());
        wire.put("isActive", object.active());
        wire.put("isSystem", object.system());
        wire.put("labelIdentifierFieldMetadataId", object.labelFieldId());
        later(wire, "fieldsList", () -> object.fields().stream().map(this::wire).toList());
        wire.put("fields", (PagedFields) arguments -> fieldsOf(object.id(), arguments));
        return wire;
    }

    /** A page of an object's fields, made when its arguments are known. */
    interface PagedFields {
        Map<String, Object> page(Map<String, Object> arguments);
    }

    Map<String, Object> wire(FieldModel field) {
        Map<String, Object> wire = new LinkedHashMap<>();
        wire.put("id", field.id());
        wire.put("name", field.name());
        wire.put("label", field.label());
        wire.put("description", field.description());
        wire.put("icon", field.icon());
        wire.put("type", field.type().name());
        wire.put("isNullable", field.nullable());
        wire.put("isUnique", field.unique());
        wire.put("isActive", field.active());
        wire.put("isSystem", field.system());
        wire.put("defaultValue", field.defaultValue());
        wire.put("options", field.options().isEmpty() ? null : options(field));
        wire.put("settings", field.settings());
        wire.put("objectMetadataId", field.objectId());
        if (field.relation() != null) {
            later(wire, "relation", () -> relation(field));
        }
        return wire;
    }

    private static List<Map<String, Object>> options(FieldModel field) {
        return field.options().stream().map(ModelView::option).toList();
    }

    private static Map<String, Object> option(SelectOption option) {
        Map<String, Object> wire = new LinkedHashMap<>();
        wire.put("id", option.id());
        wire.put("value", option.value());
        wire.put("label", option.label());
        wire.put("color", option.color());
        wire.put("position", option.position());
        return wire;
    }

    private Map<String, Object> relation(FieldModel field) {
        Map<String, Object> wire = new LinkedHashMap<>();
        wire.put("type", field.relation().kind().name());
        later(wire, "sourceObjectMetadata", () -> object(field.objectId()));
        later(wire, "targetObjectMetadata", () -> object(field.relation().targetObjectId()));
        later(wire, "sourceFieldMetadata", () -> wire(field));
        later(wire, "targetFieldMetadata", () -> model.field(field.relation().targetFieldId())
                .map(this::wire)
                .orElse(null));
        return wire;
    }

    private static void later(Map<String, Object> wire, String name, Supplier<Object> value) {
        wire.put(name, value);
    }
}
