package net.healix360.engage.platform.control.access;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.ErrorCode;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Role;
import net.healix360.engage.platform.entity.Workspace;
import org.jdbi.v3.core.Handle;

/** Finds out who sends a request. The token alone decides; no other header is looked at (platform-graphql.md §2.1). */
public final class Callers {
    private static final String SCHEME = "bearer ";

    private final Database database;
    private final Tokens tokens;
    private final KnownCallers known = new KnownCallers();

    Callers(Database database, Tokens tokens) {
        this.database = database;
        this.tokens = tokens;
    }

    /** @param authorization the Authorization header, null when there is none */
    public Caller identify(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new Caller.Anonymous();
        }
        String token = authorization.substring(SCHEME.length()).trim();
        Claims claims = tokens.prove(token);
        return switch (claims.type()) {
            case ACCESS -> known.of(token, () -> database.read(handle -> member(handle, claims)));
            case API_KEY -> known.of(token, () -> database.read(handle -> apiKey(handle, claims)));
            case WORKSPACE_AGNOSTIC -> new Caller.Visitor(claims.subjectId());
            case LOGIN, REFRESH ->
                throw new PlatformException(
                        ErrorCode.FORBIDDEN,
                        "INVALID_JWT_TOKEN_TYPE",
                        "Expected an access token, got " + claims.type());
        };
    }

    /** The workspace that a token names; empty when it is none of ours, or of no workspace. */
    public Optional<UUID> workspaceOf(String authorization) {
        try {
            return identify(authorization).workspace();
        } catch (PlatformException refused) {
            return Optional.empty();
        }
    }

    /** After every change of a role, a key, a member or a workspace: the next call is looked up again. */
    public void forget() {
        known.forget();
    }

    private static Caller member(Handle handle, Claims claims) {
        UUID workspaceId = claims.workspaceId().orElseThrow(Refusals::noContext);
        UUID userId = claims.subjectId();
        Workspace workspace = WorkspaceStore.byId(handle, workspaceId);
        UUID place = AccountStore.membership(handle, userId, workspaceId).orElseThrow(Refusals::notAMember);
        Optional<Members.Member> member =
                claims.id("workspaceMemberId").flatMap(id -> Members.byUser(handle, workspace, userId));
        Role role = handle.createQuery("SELECT " + RoleStore.COLUMNS
                        + " FROM core.role r JOIN core.user_workspace u ON u.role_id = r.id WHERE u.id = ?")
                .bind(0, place)
                .map(RoleStore::map)
                .one();
        return new Caller.Member(
                userId,
                workspaceId,
                place,
                member.map(Members.Member::id).orElse(null),
                member.map(Members.Member::fullName).orElse(""),
                role);
    }

    private static Caller apiKey(Handle handle, Claims claims) {
        UUID workspaceId = claims.workspaceId().orElseThrow(Refusals::noContext);
        return handle.createQuery(
                        "SELECT " + RoleStore.COLUMNS + ", k.name AS key_name, k.revoked_at FROM core.api_key k"
                                + " JOIN core.role r ON r.id = k.role_id WHERE k.id = ? AND k.workspace_id = ?")
                .bind(0, claims.tokenId())
                .bind(1, workspaceId)
                .map((row, context) -> {
                    Timestamp revokedAt = row.getTimestamp("revoked_at");
                    if (revokedAt != null) {
                        throw PlatformException.forbidden("This API Key is revoked");
                    }
                    return new Caller.ApiKey(
                            workspaceId, claims.tokenId(), row.getString("key_name"), RoleStore.map(row, context));
                })
                .findOne()
                .orElseThrow(() -> PlatformException.forbidden("This API Key is revoked"));
    }
}
