package net.healix360.engage.dispatcher.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import net.healix360.engage.foundation.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets only the operator's bearer token through to {@code /admin}. */
@Provider
public class OperatorGuard implements ContainerRequestFilter {

    @Inject
    @ConfigProperty(name = "dispatcher.operator-token")
    private String operatorToken;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith("admin")
                && !request.getUriInfo().getPath().startsWith("/admin")) {
            return;
        }
        byte[] expected = ("Bearer " + operatorToken).getBytes(StandardCharsets.UTF_8);
        String offered = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (offered == null || !MessageDigest.isEqual(expected, offered.getBytes(StandardCharsets.UTF_8))) {
            throw Problem.notSignedIn("The operator token is missing or wrong.").asException();
        }
    }
}
