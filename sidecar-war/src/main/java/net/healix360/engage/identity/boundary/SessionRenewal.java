package net.healix360.engage.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import net.healix360.engage.identity.boundary.SessionProof.Proved;
import net.healix360.engage.identity.control.Sessions;

/**
 * A browser whose access token has run out but whose refresh cookie is good gets a new access token with its page.
 * The refresh token stays as it is: two requests at once must not look like a stolen one.
 */
@ApplicationScoped
public class SessionRenewal {

    @Inject
    private Sessions sessions;

    @Inject
    private SessionCookies cookies;

    Optional<Proved> renew(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        return SessionCookies.read(request, SessionCookies.REFRESH)
                .flatMap(sessions::renewAccess)
                .map(renewed -> {
                    Cookie cookie = cookies.access(renewed.accessToken());
                    response.addCookie(cookie);
                    return new Proved(renewed.session(), true);
                });
    }
}
