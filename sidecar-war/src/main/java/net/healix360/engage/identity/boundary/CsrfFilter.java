package net.healix360.engage.identity.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;

/** A change asked for with a cookie needs the session's CSRF token too: another site can send the one but not read the other. */
@Provider
public class CsrfFilter implements ContainerRequestFilter {
    static final String HEADER = "X-CSRF-Token";

    /** A request's property: it needs no cookie, so that a cookie which came along proves nothing either way. */
    public static final String PROVED_OTHERWISE = CsrfFilter.class.getName() + ".provedOtherwise";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private CurrentSession current;

    @Inject
    private CsrfToken token;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean provedOtherwise = request.getProperty(PROVED_OTHERWISE) != null;
        if (SAFE.contains(request.getMethod()) || !current.isByCookie() || provedOtherwise) {
            return;
        }
        String offered = request.getHeaderString(HEADER);
        byte[] expected = token.of(current.require()).getBytes(StandardCharsets.UTF_8);
        if (offered == null || !MessageDigest.isEqual(expected, offered.getBytes(StandardCharsets.UTF_8))) {
            throw Problem.forbidden("csrf", "The header " + HEADER + " is missing or not this session's.")
                    .asException();
        }
    }
}
