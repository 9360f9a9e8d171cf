package net.healix360.engage.platform.control.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.control.storage.WireTime;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Role;
import org.jdbi.v3.core.Handle;

/**
 * Invitations to a workspace. This platform sends no mail, as the real one with its mail driver {@code LOGGER}: an invitation is kept, so
 * that whoever joins with the workspace's invite hash and the invited address gets the role that was meant.
 */
public final class Invitations {
    private static final Logger LOG = Logger.getLogger(Invitations.class.getName());
    private static final Duration LIFE = Duration.ofDays(7);

    private final Database database;
    private final Clock clock;

    Invitations(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param roleId null for the role that every new member has */
    public Map<String, Object> send(Caller caller, List<String> emails, UUID roleId) {
        Role.require(caller.member().role().canUpdateAllSettings());
        emails.forEach(SignIn::requireEmail);
        Instant end = clock.instant().plus(LIFE);
        List<Map<String, Object>> invited = database.write(handle -> {
            Role role = role(handle, caller.workspaceId(), roleId);
            List<Map<String, Object>> kept = new ArrayList<>();
            for (String email : emails) {
                kept.add(keep(handle, role, email.toLowerCase(Locale.ROOT), end));
            }
            return kept;
        });
        LOG.log(Level.INFO, "{0} invitations are kept; no mail is sent by this platform", invited.size());
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("success", true);
        sent.put("errors", List.of());
        sent.put("result", invited);
        return sent;
    }

    private static Role role(Handle handle, UUID workspaceId, UUID roleId) {
        if (roleId == null) {
            return RoleStore.byLabel(handle, workspaceId, BuiltInRoles.MEMBER);
        }
        return RoleStore.find(handle, workspaceId, roleId)
                .filter(Role::canBeAssignedToUsers)
                .orElseThrow(() -> PlatformException.badInput("ROLE_NOT_FOUND", "Role not found"));
    }

    private static Map<String, Object> keep(Handle handle, Role role, String email, Instant end) {
        UUID id = UUID.randomUUID();
        handle.execute(
                "INSERT INTO core.invitation (id, workspace_id, email, role_id, expires_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (workspace_id, email) DO UPDATE SET id = EXCLUDED.id,"
                        + " role_id = EXCLUDED.role_id, expires_at = EXCLUDED.expires_at",
                id,
                role.workspaceId(),
                email,
                role.id(),
                Timestamp.from(end));
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("id", id);
        kept.put("email", email);
        kept.put("roleId", role.id());
        kept.put("expiresAt", WireTime.text(end));
        return kept;
    }

    /** The role that an invitation promised, which is used up by asking; empty when there was none, or it has expired. */
    static Optional<UUID> accept(Handle handle, UUID workspaceId, String email, Instant now) {
        return handle.createQuery("DELETE FROM core.invitation WHERE workspace_id = ? AND email = ?"
                        + " RETURNING role_id, expires_at")
                .bind(0, workspaceId)
                .bind(1, email)
                .map((row, context) -> row.getTimestamp(2).toInstant().isAfter(now)
                        ? Optional.of(row.getObject(1, UUID.class))
                        : Optional.<UUID>empty())
                .findOne()
                .flatMap(role -> role);
    }
}
