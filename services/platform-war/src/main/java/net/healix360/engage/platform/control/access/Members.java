package net.healix360.engage.platform.control.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.entity.Role;
import net.healix360.engage.platform.entity.Workspace;
import org.jdbi.v3.core.Handle;

/** Workspace members: the records, in the workspace's own schema, that stand for accounts inside it. */
final class Members {
    /** A member as records point to it. */
    record Member(UUID id, UUID userId, String email, String firstName, String lastName) {
        String fullName() {
            return (firstName + " " + lastName).trim();
        }

        Map<String, Object> wire(Role role) {
            Map<String, Object> wire = new LinkedHashMap<>();
            wire.put("id", id);
            wire.put("userEmail", email);
            wire.put("name", Map.of("firstName", firstName, "lastName", lastName));
            wire.put("roles", role == null ? List.of() : List.of(role));
            return wire;
        }
    }

    private Members() {}

    private static String table(UUID workspaceId) {
        return Identifiers.table(Workspace.schemaOf(workspaceId), "workspaceMember");
    }

    static Optional<Member> byUser(Handle handle, Workspace workspace, UUID userId) {
        return workspace.isActive() ? find(handle, workspace.id(), "userId", userId) : Optional.empty();
    }

    static Optional<Member> byId(Handle handle, UUID workspaceId, UUID memberId) {
        return find(handle, workspaceId, "id", memberId);
    }

    /** Those who have the role, by their e-mail. */
    static List<Map<String, Object>> ofRole(Handle handle, Role role) {
        return handle.createQuery(
                        "SELECT m.\"id\", m.\"userId\", m.\"userEmail\", m.\"nameFirstName\", m.\"nameLastName\" FROM "
                                + table(role.workspaceId())
                                + " m JOIN core.user_workspace w ON w.account_id = m.\"userId\""
                                + " WHERE w.workspace_id = ? AND w.role_id = ? AND m.\"deletedAt\" IS NULL"
                                + " ORDER BY m.\"userEmail\"")
                .bind(0, role.workspaceId())
                .bind(1, role.id())
                .map((row, context) -> read(row).wire(null))
                .list();
    }

    private static Member read(ResultSet row) throws SQLException {
        return new Member(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                text(row.getString(4)),
                text(row.getString(5)));
    }

    private static Optional<Member> find(Handle handle, UUID workspaceId, String column, UUID value) {
        return handle.createQuery("SELECT \"id\", \"userId\", \"userEmail\", \"nameFirstName\", \"nameLastName\" FROM "
                        + table(workspaceId) + " WHERE " + Identifiers.quoted(column)
                        + " = ? AND \"deletedAt\" IS NULL LIMIT 1")
                .bind(0, value)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }

    static void insert(Handle handle, UUID workspaceId, UUID userId, String email) {
        handle.execute(
                "INSERT INTO " + table(workspaceId) + " (\"id\", \"userId\", \"userEmail\", \"locale\", \"timeZone\","
                        + " \"colorScheme\", \"createdAt\", \"updatedAt\", \"position\", \"createdBySource\","
                        + " \"updatedBySource\") VALUES (?, ?, ?, 'en', 'system', 'System', now(), now(), 0,"
                        + " 'SYSTEM', 'SYSTEM')",
                UUID.randomUUID(),
                userId,
                email);
    }
}
