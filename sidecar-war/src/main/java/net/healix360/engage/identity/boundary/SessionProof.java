package net.healix360.engage.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import net.healix360.engage.adapter.redis.AccessTokens;
import net.healix360.engage.identity.entity.Session;

/** The session that a request proves, by bearer token or by cookie. */
@ApplicationScoped
public class SessionProof {
    private static final String BEARER = "Bearer ";

    /** A session and how it was proved. */
    record Proved(Session session, boolean byCookie) {}

    @Inject
    private AccessTokens tokens;

    @Inject
    private OpenSessions open;

    Optional<Proved> of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        boolean bearer = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        Optional<String> token = bearer
                ? Optional.of(header.substring(BEARER.length()).trim())
                : SessionCookies.read(request, SessionCookies.ACCESS);
        return token.flatMap(tokens::read)
                .filter(session -> open.contains(session.id()))
                .map(session -> new Proved(session, !bearer));
    }
}
