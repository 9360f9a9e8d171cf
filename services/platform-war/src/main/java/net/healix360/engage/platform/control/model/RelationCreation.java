package net.healix360.engage.platform.control.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.FieldType;
import net.healix360.engage.platform.entity.ObjectModel;
import net.healix360.engage.platform.entity.Relation;
import net.healix360.engage.platform.entity.RelationKind;
import org.jdbi.v3.core.Handle;

/** Makes both ends of a relation: the column with its key and index at one, the list at the other. */
final class RelationCreation {
    private RelationCreation() {}

    /** @param payload {@code {type, targetObjectMetadataId, targetFieldLabel, targetFieldIcon}} */
    static FieldModel create(Handle handle, DataModel model, ObjectModel object, NewField wanted, Object payload) {
        if (payload == null) {
            throw ModelRefusal.field("INVALID_FIELD_INPUT", "A relation needs relationCreationPayload", wanted.name());
        }
        Map<String, Object> other = JsonTree.object(payload);
        ObjectModel target = targetOf(model, other);
        String label = String.valueOf(other.get("targetFieldLabel"));
        String inverseName = ModelNames.fromLabel(label);
        FieldCreation.refuseBadName(target, inverseName);
        if (target.id().equals(object.id()) && inverseName.equals(wanted.name())) {
            throw ModelRefusal.field("NOT_AVAILABLE", "Both ends of the relation have one name", inverseName);
        }
        RelationKind kind = kindOf(other);
        UUID here = UUID.randomUUID();
        UUID there = UUID.randomUUID();
        NewField inverse = new NewField(
                FieldType.RELATION,
                inverseName,
                label,
                null,
                (String) other.get("targetFieldIcon"),
                true,
                false,
                wanted.system(),
                null,
                List.of(),
                null);
        FieldModel near = end(wanted, here, object, new Relation(kind, target.id(), there));
        FieldModel far = end(inverse, there, target, new Relation(kind.inverse(), object.id(), here));
        FieldCreation.refuseTakenColumns(object, near);
        FieldCreation.refuseTakenColumns(target, far);
        ModelStore.insert(handle, List.of(near, far));
        Tables tables = new Tables(handle, model.schema());
        if (near.isToOne()) {
            tables.addColumns(object, near);
            tables.addForeignKey(object, near, target);
        } else {
            tables.addColumns(target, far);
            tables.addForeignKey(target, far, object);
        }
        return near;
    }

    private static FieldModel end(NewField wanted, UUID id, ObjectModel object, Relation relation) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("relationType", relation.kind().name());
        if (relation.kind() == RelationKind.MANY_TO_ONE) {
            settings.put("onDelete", "SET_NULL");
            settings.put("joinColumnName", wanted.name() + "Id");
        }
        return wanted.model(id, object.id(), settings, relation);
    }

    private static ObjectModel targetOf(DataModel model, Map<String, Object> payload) {
        return model.object(uuid(payload.get("targetObjectMetadataId")));
    }

    private static UUID uuid(Object value) {
        try {
            return UUID.fromString(String.valueOf(value));
        } catch (IllegalArgumentException notAUuid) {
            throw ModelRefusal.field("INVALID_FIELD_INPUT", "targetObjectMetadataId is not a UUID", value);
        }
    }

    private static RelationKind kindOf(Map<String, Object> payload) {
        try {
            return RelationKind.valueOf(String.valueOf(payload.get("type")));
        } catch (IllegalArgumentException unknown) {
            throw ModelRefusal.field(
                    "INVALID_FIELD_INPUT", "Relation type is MANY_TO_ONE or ONE_TO_MANY", payload.get("type"));
        }
    }
}
