package net.healix360.engage.platform.control.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.control.storage.WireTime;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Role;
import org.jdbi.v3.core.Handle;

/** Keys of programs: made, listed and revoked by an administrator in person (platform-graphql.md §2.6). */
public final class ApiKeys {
    private static final String COLUMNS =
            "SELECT k.*, r.label FROM core.api_key k JOIN core.role r ON r.id = k.role_id";

    private final Database database;
    private final Tokens tokens;
    private final Clock clock;

    ApiKeys(Database database, Tokens tokens, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.clock = clock;
    }

    public List<Map<String, Object>> all(Caller caller) {
        Role.require(caller.role().canUpdateAllSettings());
        return database.read(handle -> handle.createQuery(
                        COLUMNS + " WHERE k.workspace_id = ? AND k.revoked_at IS NULL" + " ORDER BY k.created_at")
                .bind(0, caller.workspaceId())
                .map((row, context) -> wire(row))
                .list());
    }

    public Map<String, Object> create(Caller caller, String name, String expiresAt, UUID roleId) {
        UUID workspaceId = administrator(caller);
        UUID id = UUID.randomUUID();
        Instant end = instant(expiresAt);
        return database.write(handle -> {
            Role role = RoleStore.find(handle, workspaceId, roleId)
                    .filter(Role::canBeAssignedToApiKeys)
                    .orElseThrow(() -> PlatformException.badInput(
                            "ROLE_CANNOT_BE_ASSIGNED_TO_API_KEYS", "Role cannot be assigned to API keys"));
            handle.execute(
                    "INSERT INTO core.api_key (id, workspace_id, name, role_id, expires_at) VALUES (?, ?, ?, ?, ?)",
                    id,
                    workspaceId,
                    name,
                    role.id(),
                    Timestamp.from(end));
            return find(handle, workspaceId, id).orElseThrow();
        });
    }

    /** The secret of a key; it is shown this once. */
    public Map<String, Object> token(Caller caller, UUID keyId, String expiresAt) {
        UUID workspaceId = administrator(caller);
        if (database.read(handle -> find(handle, workspaceId, keyId)).isEmpty()) {
            throw PlatformException.notFound("API key not found");
        }
        Map<String, Object> claims = Map.of("workspaceId", workspaceId.toString(), "jti", keyId.toString());
        return Map.of(
                "token",
                tokens.issue(TokenType.API_KEY, workspaceId.toString(), claims, instant(expiresAt))
                        .token());
    }

    public Map<String, Object> revoke(Caller caller, UUID keyId) {
        UUID workspaceId = administrator(caller);
        return database.write(handle -> {
            handle.execute(
                    "UPDATE core.api_key SET revoked_at = COALESCE(revoked_at, ?) WHERE id = ? AND workspace_id = ?",
                    Timestamp.from(clock.instant()),
                    keyId,
                    workspaceId);
            return find(handle, workspaceId, keyId).orElseThrow(() -> PlatformException.notFound("API key not found"));
        });
    }

    private static UUID administrator(Caller caller) {
        if (caller instanceof Caller.ApiKey) {
            throw PlatformException.forbidden("This endpoint requires a session access token");
        }
        Role.require(caller.member().role().canUpdateAllSettings());
        return caller.workspaceId();
    }

    private static Instant instant(String text) {
        return WireTime.instant(text)
                .orElseThrow(() -> PlatformException.badInput(null, "expiresAt must be an ISO date"));
    }

    private static Optional<Map<String, Object>> find(Handle handle, UUID workspaceId, UUID id) {
        return handle.createQuery(COLUMNS + " WHERE k.workspace_id = ? AND k.id = ?")
                .bind(0, workspaceId)
                .bind(1, id)
                .map((row, context) -> wire(row))
                .findOne();
    }

    private static Map<String, Object> wire(ResultSet row) throws SQLException {
        Map<String, Object> wire = new LinkedHashMap<>();
        wire.put("id", row.getObject("id", UUID.class));
        wire.put("name", row.getString("name"));
        wire.put("expiresAt", WireTime.text(row.getTimestamp("expires_at").toInstant()));
        Timestamp revokedAt = row.getTimestamp("revoked_at");
        wire.put("revokedAt", revokedAt == null ? null : WireTime.text(revokedAt.toInstant()));
        wire.put("role", Map.of("id", row.getObject("role_id", UUID.class), "label", row.getString("label")));
        return wire;
    }
}
