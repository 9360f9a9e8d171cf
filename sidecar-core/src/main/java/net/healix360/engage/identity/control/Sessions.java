package net.healix360.engage.identity.control;

import java.util.Optional;
import net.healix360.engage.identity.entity.PlatformTokens;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.Tokens;

/** Issues tokens for sessions and rotates them. */
public interface Sessions {

    /** @param platform kept with the session, for what the person writes at the platform */
    Tokens open(Session session, PlatformTokens platform);

    /** What the person may ask the platform with; empty when the session is closed or never had it. */
    Optional<PlatformTokens> platformTokens(String sessionId);

    /** Replaces the session's tokens for the platform; nothing when the session is closed. */
    void keep(String sessionId, PlatformTokens platform);

    /** New tokens for a refresh token that was never used; a used one ends its session, for somebody has a copy. */
    Optional<Refreshed> refresh(String refreshToken);

    /** A new access token for an unused refresh token, which stays as it is. */
    Optional<Renewed> renewAccess(String refreshToken);

    /** Ends the session: its refresh token works no more, and its access token is refused. */
    void close(String sessionId);

    /** Whether the session was neither closed nor forgotten; an access token alone cannot know. */
    boolean isOpen(String sessionId);

    /** The session and its new tokens. */
    record Refreshed(Session session, Tokens tokens) {}

    /** The session and its new access token. */
    record Renewed(Session session, String accessToken) {}
}
