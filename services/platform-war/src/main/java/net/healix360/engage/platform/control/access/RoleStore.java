package net.healix360.engage.platform.control.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.platform.entity.Role;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Roles as rows. */
final class RoleStore {
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
                row.getBoolean("can_be_assigned_to_api_keys"));
    }

    static List<Role> all(Handle handle, UUID workspaceId) {
        return handle.createQuery("SELECT * FROM core.role WHERE workspace_id = ? ORDER BY created_at, label")
                .bind(0, workspaceId)
                .map(RoleStore::map)
                .list();
    }

    static Optional<Role> find(Handle handle, UUID workspaceId, UUID roleId) {
        return handle.createQuery("SELECT * FROM core.role WHERE workspace_id = ? AND id = ?")
                .bind(0, workspaceId)
                .bind(1, roleId)
                .map(RoleStore::map)
                .findOne();
    }

    static Role byLabel(Handle handle, UUID workspaceId, String label) {
        return handle.createQuery("SELECT * FROM core.role WHERE workspace_id = ? AND label = ?")
                .bind(0, workspaceId)
                .bind(1, label)
                .map(RoleStore::map)
                .one();
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
