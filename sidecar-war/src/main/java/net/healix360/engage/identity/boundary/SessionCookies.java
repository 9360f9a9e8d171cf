package net.healix360.engage.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import net.healix360.engage.identity.entity.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A browser's tokens: out of reach of scripts, never sent from another site, for this host only. */
@ApplicationScoped
public class SessionCookies {
    static final String ACCESS = "engage_access";
    static final String REFRESH = "engage_refresh";

    private static final int REFRESH_LIFE = (int) Duration.ofHours(12).toSeconds();

    @Inject
    @ConfigProperty(name = "tenant.origin")
    private String origin;

    void set(HttpServletResponse response, Tokens tokens) {
        response.addCookie(access(tokens.accessToken()));
        response.addCookie(cookie(REFRESH, tokens.refreshToken(), REFRESH_LIFE));
    }

    Cookie access(String token) {
        return cookie(ACCESS, token, REFRESH_LIFE);
    }

    void clear(HttpServletResponse response) {
        response.addCookie(cookie(ACCESS, "", 0));
        response.addCookie(cookie(REFRESH, "", 0));
    }

    static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    private Cookie cookie(String name, String value, int maxAge) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(origin.startsWith("https:"));
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge(maxAge);
        return cookie;
    }
}
