package net.healix360.engage.platform.control.model;

import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;

/** Changes the words of an object, or takes the object and its table away. */
public final class ObjectChange {
    private final DataModels models;

    public ObjectChange(DataModels models) {
        this.models = models;
    }

    /** @param update the {@code update} of {@code updateOneObject}; names stay as they are */
    public ObjectModel update(UUID workspaceId, UUID objectId, Map<String, Object> update) {
        models.change(workspaceId, (handle, model) -> {
            ObjectModel before = model.object(objectId);
            return handle.createUpdate("UPDATE core.object_metadata SET label_singular = ?, label_plural = ?,"
                            + " description = ?, icon = ?, is_active = ?, label_field_id = ? WHERE id = ?")
                    .bind(0, (String) update.getOrDefault("labelSingular", before.labelSingular()))
                    .bind(1, (String) update.getOrDefault("labelPlural", before.labelPlural()))
                    .bind(2, (String) update.getOrDefault("description", before.description()))
                    .bind(3, (String) update.getOrDefault("icon", before.icon()))
                    .bind(4, active(update, before))
                    .bind(5, (UUID) update.getOrDefault("labelIdentifierFieldMetadataId", before.labelFieldId()))
                    .bind(6, objectId)
                    .execute();
        });
        return models.of(workspaceId).object(objectId);
    }

    private static boolean active(Map<String, Object> update, ObjectModel before) {
        return update.get("isActive") instanceof Boolean flag ? flag : before.active();
    }

    public ObjectModel delete(UUID workspaceId, UUID objectId) {
        return models.change(workspaceId, (handle, model) -> {
            ObjectModel object = model.object(objectId);
            if (object.system()) {
                throw ModelRefusal.object(
                        "INVALID_OBJECT_INPUT", "Standard objects cannot be deleted", object.nameSingular());
            }
            Tables tables = new Tables(handle, model.schema());
            // Whoever points here loses its column with the relation; DROP … CASCADE would leave it behind.
            for (FieldModel field : object.fields()) {
                if (field.isToMany() && !field.relation().targetObjectId().equals(objectId)) {
                    ObjectModel source = model.target(field);
                    source.field(field.relation().targetFieldId()).ifPresent(join -> tables.dropColumns(source, join));
                }
            }
            handle.execute("DELETE FROM core.field_metadata WHERE relation_object_id = ?", objectId);
            handle.execute("DELETE FROM core.object_metadata WHERE id = ?", objectId);
            tables.drop(object);
            return object;
        });
    }
}
