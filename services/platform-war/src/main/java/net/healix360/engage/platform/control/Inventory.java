package net.healix360.engage.platform.control;

import java.util.List;
import net.healix360.engage.platform.control.access.Workspaces;
import net.healix360.engage.platform.control.model.DataModels;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.Workspace;
import org.jdbi.v3.core.Handle;

/** What the platform holds: workspaces, their objects, and how many records each has. */
public final class Inventory {
    /**
     * One object of a workspace; deleted records are counted apart.
     *
     * @param estimated whether the records are too many to be counted for a page, and Postgres' own estimate stands here
     */
    public record ObjectCount(String name, long records, long deleted, boolean estimated) {}

    /** One workspace with its objects. */
    public record WorkspaceCount(Workspace workspace, List<ObjectCount> objects) {}

    private static final long COUNTED = 10_000;

    private final Database database;
    private final Workspaces workspaces;
    private final DataModels models;

    Inventory(Database database, Workspaces workspaces, DataModels models) {
        this.database = database;
        this.workspaces = workspaces;
        this.models = models;
    }

    public List<WorkspaceCount> now() {
        return workspaces.all().stream()
                .map(workspace -> new WorkspaceCount(workspace, objects(models.of(workspace.id()))))
                .toList();
    }

    private List<ObjectCount> objects(DataModel model) {
        return model.objects().stream()
                .map(object -> count(Identifiers.table(model.schema(), object.nameSingular()), object.namePlural()))
                .toList();
    }

    private ObjectCount count(String table, String name) {
        return database.read(handle -> {
            long deleted = number(handle, "SELECT count(*) FROM " + table + " WHERE \"deletedAt\" IS NOT NULL");
            long living = number(
                    handle,
                    "SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE \"deletedAt\" IS NULL LIMIT "
                            + (COUNTED + 1) + ") first_ones");
            if (living <= COUNTED) {
                return new ObjectCount(name, living, deleted, false);
            }
            long all = number(
                    handle,
                    "SELECT CAST(reltuples AS bigint) FROM pg_class WHERE oid = CAST('" + table + "' AS regclass)");
            return new ObjectCount(name, Math.max(all - deleted, living), deleted, true);
        });
    }

    private static long number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }
}
