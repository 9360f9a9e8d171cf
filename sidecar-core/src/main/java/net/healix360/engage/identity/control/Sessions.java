package net.healix360.engage.identity.control;

import java.util.Optional;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.Tokens;

/** Issues tokens for sessions and rotates them. */
public interface Sessions {

    Tokens open(Session session);

    /** New tokens for a refresh token that was never used; a used one ends its session, for somebody has a copy. */
    Optional<Refreshed> refresh(String refreshToken);

    /** Ends the session: its refresh token works no more, and its access token is refused. */
    void close(String sessionId);

    /** The session and its new tokens. */
    record Refreshed(Session session, Tokens tokens) {}
}
