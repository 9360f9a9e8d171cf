package net.healix360.engage.platform.control.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.entity.Account;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Workspace;
import org.jdbi.v3.core.Handle;

/** Token pairs and their renewal. A refresh token rotates; the old one still works for a minute. */
public final class Sessions {
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Database database;
    private final Tokens tokens;
    private final Clock clock;

    Sessions(Database database, Tokens tokens, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.clock = clock;
    }

    IssuedToken loginToken(Account account, UUID workspaceId) {
        return tokens.issue(TokenType.LOGIN, account.email(), Map.of("workspaceId", workspaceId.toString()));
    }

    /** A pair for a person who has not chosen a workspace. */
    TokenPair visitorPair(Handle handle, Account account) {
        IssuedToken access = tokens.issue(
                TokenType.WORKSPACE_AGNOSTIC,
                account.id().toString(),
                Map.of("userId", account.id().toString()));
        return new TokenPair(access, refreshToken(handle, account, null, TokenType.WORKSPACE_AGNOSTIC));
    }

    TokenPair memberPair(Handle handle, Account account, Workspace workspace) {
        UUID place =
                AccountStore.membership(handle, account.id(), workspace.id()).orElseThrow(Refusals::notAMember);
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("userId", account.id().toString());
        claims.put("workspaceId", workspace.id().toString());
        claims.put("userWorkspaceId", place.toString());
        Members.byUser(handle, workspace, account.id())
                .ifPresent(member -> claims.put("workspaceMemberId", member.id().toString()));
        IssuedToken access = tokens.issue(TokenType.ACCESS, account.id().toString(), claims);
        return new TokenPair(access, refreshToken(handle, account, workspace.id(), TokenType.ACCESS));
    }

    private IssuedToken refreshToken(Handle handle, Account account, UUID workspaceId, TokenType target) {
        UUID id = UUID.randomUUID();
        Instant expiresAt = clock.instant().plus(TokenType.REFRESH.life());
        handle.execute(
                "DELETE FROM core.refresh_token WHERE account_id = ? AND expires_at < ?",
                account.id(),
                Timestamp.from(clock.instant()));
        handle.execute(
                "INSERT INTO core.refresh_token (id, account_id, expires_at) VALUES (?, ?, ?)",
                id,
                account.id(),
                Timestamp.from(expiresAt));
        Map<String, Object> claims = new HashMap<>();
        claims.put("jti", id.toString());
        claims.put("targetedTokenType", target.name());
        if (workspaceId != null) {
            claims.put("workspaceId", workspaceId.toString());
        }
        return tokens.issue(TokenType.REFRESH, account.id().toString(), claims, expiresAt);
    }

    /** The pair for a log-in token; the origin must name the workspace that the token was made for. */
    TokenPair exchange(String loginToken, Workspace workspace) {
        Claims claims = tokens.prove(loginToken, TokenType.LOGIN);
        if (!claims.workspaceId().equals(Optional.of(workspace.id()))) {
            throw PlatformException.forbidden("Token is not valid for this workspace");
        }
        return database.write(handle -> memberPair(
                handle, AccountStore.byEmail(handle, claims.subject()).orElseThrow(Refusals::userNotFound), workspace));
    }

    TokenPair renew(String refreshToken) {
        Claims claims = tokens.prove(refreshToken, TokenType.REFRESH);
        Optional<TokenPair> renewed = database.write(handle -> renew(handle, claims));
        return renewed.orElseThrow(() -> PlatformException.forbidden("This refresh token has been revoked."));
    }

    private Optional<TokenPair> renew(Handle handle, Claims claims) {
        Instant revokedAt = handle.createQuery("SELECT revoked_at FROM core.refresh_token WHERE id = ? FOR UPDATE")
                .bind(0, claims.tokenId())
                .map((row, context) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .findOne()
                .orElseThrow(() -> PlatformException.forbidden("This refresh token was not found."))
                .orElse(null);
        if (revokedAt != null && revokedAt.plus(GRACE).isBefore(clock.instant())) {
            // A token used late was stolen or lost: as in the older releases, all of the person's tokens end.
            revoke(handle, "account_id", claims.subjectId());
            return Optional.empty();
        }
        revoke(handle, "id", claims.tokenId());
        Account account = AccountStore.byId(handle, claims.subjectId()).orElseThrow(Refusals::userNotFound);
        return Optional.of(claims.workspaceId()
                .map(id -> memberPair(handle, account, WorkspaceStore.byId(handle, id)))
                .orElseGet(() -> visitorPair(handle, account)));
    }

    private void revoke(Handle handle, String column, UUID value) {
        handle.execute(
                "UPDATE core.refresh_token SET revoked_at = ? WHERE revoked_at IS NULL AND " + column + " = ?",
                Timestamp.from(clock.instant()),
                value);
    }
}
