package net.healix360.engage.platform.control.model;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.entity.DataModel;
import org.jdbi.v3.core.Handle;

/** The data model of every workspace, kept until it changes. One process serves a database, so nobody else changes it. */
public final class DataModels {
    private final Database database;
    private final Map<UUID, DataModel> models = new ConcurrentHashMap<>();

    public DataModels(Database database) {
        this.database = database;
    }

    /** The model of now; the same instance until the next change. */
    public DataModel of(UUID workspaceId) {
        return models.computeIfAbsent(workspaceId, id -> database.read(handle -> ModelStore.load(handle, workspaceId)));
    }

    /** Runs one change of the model; changes of one workspace wait for each other. */
    <R> R change(UUID workspaceId, BiFunction<Handle, DataModel, R> work) {
        try {
            return database.write(handle -> {
                handle.createQuery("SELECT id FROM core.workspace WHERE id = ? FOR UPDATE")
                        .bind(0, workspaceId)
                        .mapTo(UUID.class)
                        .one();
                return work.apply(handle, ModelStore.load(handle, workspaceId));
            });
        } finally {
            models.remove(workspaceId);
        }
    }
}
