package net.healix360.engage.platform.control;

import java.util.List;
import net.healix360.engage.platform.control.access.Workspaces;
import net.healix360.engage.platform.control.model.DataModels;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.Workspace;

/** What the platform holds: workspaces, their objects, and how many records each has. */
public final class Inventory {
    /** One object of a workspace; deleted records are counted apart. */
    public record ObjectCount(String name, long records, long deleted) {}

    /** One workspace with its objects. */
    public record WorkspaceCount(Workspace workspace, List<ObjectCount> objects) {}

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
        return database.read(handle -> handle.createQuery(
                        "SELECT count(*) FILTER (WHERE \"deletedAt\" IS NULL), count(\"deletedAt\") FROM " + table)
                .map((row, context) -> new ObjectCount(name, row.getLong(1), row.getLong(2)))
                .one());
    }
}
