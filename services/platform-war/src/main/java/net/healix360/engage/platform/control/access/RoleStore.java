package net.healix360.engage.platform.control.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.Right;
import net.healix360.engage.platform.entity.Role;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Roles as rows. */
final class RoleStore {
    /** A role's columns, from {@code core.role r}. */
    static final String COLUMNS = "r.*, (SELECT jsonb_object_agg(p.object_id, jsonb_build_object('READ', p.can_read,"
            + " 'UPDATE', p.can_update, 'SOFT_DELETE', p.can_soft_delete, 'DESTROY', p.can_destroy))"
            + " FROM core.object_permission p WHERE p.role_id = r.id) AS exceptions";

    private RoleStore() {}

    static Role map(ResultSet row, StatementContext context) throws SQLException {
        return new Role(
                row.getObject("id", UUID.class),
                row.getObject("workspace_id", UUID.class),
                row.getString("label"),
                row.getString("description"),
                row.getString("icon"),
                row.getBoolean("is_editable"),
                row.getBoolean("can_update_all_settings"),
                row.getBoolean("can_access_all_tools"),
                row.getBoolean("can_read_all_object_records"),
                row.getBoolean("can_update_all_object_records"),
                row.getBoolean("can_soft_delete_all_object_records"),
                row.getBoolean("can_destroy_all_object_records"),
                row.getBoolean("can_be_assigned_to_users"),
                row.getBoolean("can_be_assigned_to_agents"),
                row.getBoolean("can_be_assigned_to_api_keys"),
                exceptions(row.getString("exceptions")));
    }

    private static Map<UUID, Map<Right, Boolean>> exceptions(String json) {
        Map<UUID, Map<Right, Boolean>> exceptions = new HashMap<>();
        if (json != null) {
            JsonTree.object(JsonTree.parse(json)).forEach((object, rights) -> {
                Map<Right, Boolean> own = new EnumMap<>(Right.class);
                JsonTree.object(rights).forEach((right, held) -> {
                    if (held instanceof Boolean flag) {
                        own.put(Right.valueOf(right), flag);
                    }
                });
                exceptions.put(UUID.fromString(object), own);
            });
        }
        return exceptions;
    }

    static List<Role> all(Handle handle, UUID workspaceId) {
        return handle.createQuery(
                        "SELECT " + COLUMNS + " FROM core.role r WHERE workspace_id = ? ORDER BY created_at, label")
                .bind(0, workspaceId)
                .map(RoleStore::map)
                .list();
    }

    static Optional<Role> find(Handle handle, UUID workspaceId, UUID roleId) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM core.role r WHERE workspace_id = ? AND id = ?")
                .bind(0, workspaceId)
                .bind(1, roleId)
                .map(RoleStore::map)
                .findOne();
    }

    static Role byLabel(Handle handle, UUID workspaceId, String label) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM core.role r WHERE workspace_id = ? AND label = ?")
                .bind(0, workspaceId)
                .bind(1, label)
                .map(RoleStore::map)
                .one();
    }

    /** Writes a role's rights on one object over those it had there; a right that is not named follows the role again. */
    static void except(Handle handle, UUID roleId, UUID objectId, Map<Right, Boolean> rights) {
        handle.execute(
                "INSERT INTO core.object_permission (role_id, object_id, can_read, can_update, can_soft_delete,"
                        + " can_destroy) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (role_id, object_id) DO UPDATE SET"
                        + " can_read = EXCLUDED.can_read, can_update = EXCLUDED.can_update,"
                        + " can_soft_delete = EXCLUDED.can_soft_delete, can_destroy = EXCLUDED.can_destroy",
                roleId,
                objectId,
                rights.get(Right.READ),
                rights.get(Right.UPDATE),
                rights.get(Right.SOFT_DELETE),
                rights.get(Right.DESTROY));
    }

    static void insert(Handle handle, Role role) {
        handle.execute(
                "INSERT INTO core.role (id, workspace_id, label, description, icon, is_editable,"
                        + " can_update_all_settings, can_access_all_tools, can_read_all_object_records,"
                        + " can_update_all_object_records, can_soft_delete_all_object_records,"
                        + " can_destroy_all_object_records, can_be_assigned_to_users, can_be_assigned_to_agents,"
                        + " can_be_assigned_to_api_keys) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                role.id(),
                role.workspaceId(),
                role.label(),
                role.description(),
                role.icon(),
                role.isEditable(),
                role.canUpdateAllSettings(),
                role.canAccessAllTools(),
                role.canReadAllObjectRecords(),
                role.canUpdateAllObjectRecords(),
                role.canSoftDeleteAllObjectRecords(),
                role.canDestroyAllObjectRecords(),
                role.canBeAssignedToUsers(),
                role.canBeAssignedToAgents(),
                role.canBeAssignedToApiKeys());
    }
}
