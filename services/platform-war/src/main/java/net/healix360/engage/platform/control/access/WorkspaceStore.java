package net.healix360.engage.platform.control.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.platform.entity.ActivationStatus;
import net.healix360.engage.platform.entity.Workspace;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Workspaces as rows. */
final class WorkspaceStore {
    private static final String COLUMNS =
            "SELECT id, subdomain, display_name, activation_status, invite_hash, password_login"
                    + " FROM core.workspace";

    private WorkspaceStore() {}

    static Workspace byId(Handle handle, UUID id) {
        return first(handle.createQuery(COLUMNS + " WHERE id = ?").bind(0, id))
                .orElseThrow(Refusals::workspaceNotFound);
    }

    static Optional<Workspace> bySubdomain(Handle handle, String subdomain) {
        return first(handle.createQuery(COLUMNS + " WHERE subdomain = ?").bind(0, subdomain));
    }

    static Optional<Workspace> byInviteHash(Handle handle, String hash) {
        return first(handle.createQuery(COLUMNS + " WHERE invite_hash = ?").bind(0, hash));
    }

    static List<Workspace> of(Handle handle, UUID accountId) {
        return rows(handle.createQuery(COLUMNS
                        + " WHERE id IN (SELECT workspace_id FROM core.user_workspace WHERE account_id = ?)"
                        + " ORDER BY created_at")
                .bind(0, accountId));
    }

    static List<Workspace> all(Handle handle) {
        return rows(handle.createQuery(COLUMNS + " ORDER BY created_at"));
    }

    private static Optional<Workspace> first(Query query) {
        return rows(query).stream().findFirst();
    }

    private static List<Workspace> rows(Query query) {
        return query.map((row, context) -> new Workspace(
                        row.getObject("id", UUID.class),
                        row.getString("subdomain"),
                        row.getString("display_name"),
                        ActivationStatus.valueOf(row.getString("activation_status")),
                        row.getString("invite_hash"),
                        row.getBoolean("password_login")))
                .list();
    }

    static void insert(Handle handle, Workspace workspace) {
        handle.execute(
                "INSERT INTO core.workspace (id, subdomain, display_name, activation_status, invite_hash)"
                        + " VALUES (?, ?, ?, ?, ?)",
                workspace.id(),
                workspace.subdomain(),
                workspace.displayName(),
                workspace.activationStatus().name(),
                workspace.inviteHash());
    }

    static void activate(Handle handle, UUID id, String displayName) {
        handle.execute(
                "UPDATE core.workspace SET activation_status = ?, display_name = COALESCE(?, display_name) WHERE id = ?",
                ActivationStatus.ACTIVE.name(),
                displayName,
                id);
    }

    static void update(Handle handle, UUID id, String displayName, String subdomain, boolean passwordLogin) {
        handle.execute(
                "UPDATE core.workspace SET display_name = ?, subdomain = ?, password_login = ? WHERE id = ?",
                displayName,
                subdomain,
                passwordLogin,
                id);
    }
}
