package net.healix360.engage.platform.control.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.FieldType;
import net.healix360.engage.platform.entity.ObjectModel;
import org.jdbi.v3.core.Handle;

/** Makes a new object: its metadata and its table, or neither. */
public final class ObjectCreation {
    private final DataModels models;

    public ObjectCreation(DataModels models) {
        this.models = models;
    }

    /** @param input the {@code object} of {@code createOneObject} */
    public ObjectModel create(UUID workspaceId, Map<String, Object> input) {
        NewObject wanted = NewObject.from(input);
        return models.change(workspaceId, (handle, model) -> {
            refuseBadNames(wanted);
            refuseTakenNames(wanted, model);
            return create(handle, workspaceId, model.schema(), wanted);
        });
    }

    static ObjectModel create(Handle handle, UUID workspaceId, String schema, NewObject wanted) {
        UUID id = UUID.randomUUID();
        List<NewField> own = new ArrayList<>();
        if (wanted.withName()) {
            own.add(NewField.plain(FieldType.TEXT, "name", "Name"));
        }
        own.addAll(wanted.fields());
        List<FieldModel> fields =
                SystemFields.around(own).stream().map(field -> field.model(id)).toList();
        UUID labelField = own.isEmpty() ? fields.get(0).id() : fields.get(1).id();
        ObjectModel object = new ObjectModel(
                id,
                wanted.nameSingular(),
                wanted.namePlural(),
                wanted.labelSingular(),
                wanted.labelPlural(),
                wanted.description(),
                wanted.icon(),
                true,
                wanted.system(),
                labelField,
                fields);
        ModelStore.insert(handle, workspaceId, object);
        new Tables(handle, schema).create(object);
        return object;
    }

    private static void refuseBadNames(NewObject wanted) {
        for (String name : new String[] {wanted.nameSingular(), wanted.namePlural()}) {
            if (!ModelNames.isWellFormed(name)) {
                throw ModelRefusal.object(
                        "INVALID_OBJECT_INPUT",
                        "Name must be lower camel case, letters and digits, at most 63 characters",
                        name);
            }
            if (ModelNames.isReserved(name)) {
                throw ModelRefusal.object("INVALID_OBJECT_INPUT", "This name is reserved", name);
            }
        }
        if (wanted.nameSingular().equals(wanted.namePlural())) {
            throw ModelRefusal.object(
                    "INVALID_OBJECT_INPUT", "The singular and plural names cannot be the same", wanted.namePlural());
        }
    }

    private static void refuseTakenNames(NewObject wanted, DataModel model) {
        List<String> asked = List.of(wanted.nameSingular(), wanted.namePlural());
        for (ObjectModel object : model.objects()) {
            if (asked.contains(object.nameSingular()) || asked.contains(object.namePlural())) {
                throw ModelRefusal.object("OBJECT_ALREADY_EXISTS", "Object already exists", wanted.nameSingular());
            }
        }
    }
}
