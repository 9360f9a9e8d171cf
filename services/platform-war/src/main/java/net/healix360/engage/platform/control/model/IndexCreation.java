package net.healix360.engage.platform.control.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;

/** Makes a B-tree over columns of an object; the same index asked for again is the one that exists. */
public final class IndexCreation {
    private final DataModels models;

    public IndexCreation(DataModels models) {
        this.models = models;
    }

    /** @param input the {@code index} of {@code createOneIndex} */
    public Map<String, Object> create(UUID workspaceId, Map<String, Object> input) {
        return models.change(workspaceId, (handle, model) -> {
            ObjectModel object = model.object((UUID) input.get("objectMetadataId"));
            List<String> columns = columns(object, JsonTree.objects(input.get("fields")));
            String joined = String.join(",", columns);
            UUID id = UUID.randomUUID();
            String name = "cx_" + id.toString().replace("-", "");
            int added = handle.createUpdate("INSERT INTO core.index_metadata (id, object_id, name, column_names)"
                            + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                    .bind(0, id)
                    .bind(1, object.id())
                    .bind(2, name)
                    .bind(3, joined)
                    .execute();
            if (added == 1) {
                new Tables(handle, model.schema()).addIndex(object, name, columns);
            }
            Map<String, Object> index = new LinkedHashMap<>();
            index.put("id", id);
            index.put("name", name);
            index.put("isUnique", false);
            index.put("indexType", "BTREE");
            return index;
        });
    }

    private static List<String> columns(ObjectModel object, List<Map<String, Object>> fields) {
        List<String> columns = new ArrayList<>();
        for (Map<String, Object> wanted : fields) {
            FieldModel field = object.field((UUID) wanted.get("fieldMetadataId"))
                    .orElseThrow(() -> ModelRefusal.field(
                            "INVALID_FIELD_INPUT", "Field not found on the object", wanted.get("fieldMetadataId")));
            String part = (String) wanted.get("subFieldName");
            columns.add(field.columns().stream()
                    .filter(column -> part == null || column.part().name().equals(part))
                    .map(Column::name)
                    .findFirst()
                    .orElseThrow(() -> ModelRefusal.field("INVALID_FIELD_INPUT", "Field has no such column", part)));
        }
        if (columns.isEmpty()) {
            throw ModelRefusal.field("INVALID_FIELD_INPUT", "An index needs a field", null);
        }
        return columns;
    }
}
