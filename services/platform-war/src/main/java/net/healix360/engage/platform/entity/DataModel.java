package net.healix360.engage.platform.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All objects of one workspace at one moment. */
public final class DataModel {
    private final String schema;
    private final List<ObjectModel> objects;
    private final Map<UUID, ObjectModel> byId;

    /** @param schema the Postgres schema that holds the workspace's tables */
    public DataModel(String schema, List<ObjectModel> objects) {
        this.schema = schema;
        this.objects = List.copyOf(objects);
        this.byId = objects.stream().collect(Collectors.toMap(ObjectModel::id, Function.identity()));
    }

    public String schema() {
        return schema;
    }

    public List<ObjectModel> objects() {
        return objects;
    }

    public ObjectModel object(UUID id) {
        ObjectModel object = byId.get(id);
        if (object == null) {
            throw PlatformException.notFound("Object not found");
        }
        return object;
    }

    public Optional<ObjectModel> object(String nameSingular) {
        return objects.stream()
                .filter(object -> object.nameSingular().equals(nameSingular))
                .findFirst();
    }

    /** The object that a relation field leads to. */
    public ObjectModel target(FieldModel field) {
        return object(field.relation().targetObjectId());
    }

    public Optional<FieldModel> field(UUID id) {
        return objects.stream().flatMap(object -> object.field(id).stream()).findFirst();
    }
}
