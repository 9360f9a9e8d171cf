package net.healix360.engage.maintenance.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.telephony.boundary.ProvedOtherwise;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Admits who knows the operator's secret, so many operations a minute from one address. A wrong secret counts too; looking
 * how far a job is does not.
 */
@ForOperator
@Provider
@Priority(Priorities.AUTHENTICATION)
public class OperatorFilter implements ContainerRequestFilter {
    static final String HEADER = "X-Operator-Secret";

    @Inject
    @ConfigProperty(name = "operator.secret")
    private String secret;

    @Inject
    private OperatorPace pace;

    @Inject
    private OperatorLog log;

    @Context
    private HttpServletRequest connection;

    @Override
    public void filter(ContainerRequestContext request) {
        log.begin(request.getUriInfo().getPath(), connection.getRemoteAddr());
        boolean known = isKnown(request.getHeaderString(HEADER));
        boolean looksOnly = request.getMethod().equals(HttpMethod.GET);
        if (!known || !looksOnly) {
            keepPace();
        }
        if (!known) {
            log.end("refused: wrong secret");
            throw Problem.notSignedIn("The operator secret is missing or wrong.")
                    .asException();
        }
        ProvedOtherwise.asOperator(request);
    }

    private boolean isKnown(String offered) {
        return offered != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
    }

    private void keepPace() {
        pace.waitFor(connection.getRemoteAddr()).ifPresent(wait -> {
            log.end("refused: too often");
            throw Problem.of(
                            429,
                            "too-many-operations",
                            "Too many operations",
                            "The operator's doors open " + OperatorPace.A_MINUTE + " times a minute. Try again in "
                                    + wait.toSeconds() + " seconds.")
                    .with("retryAfterSeconds", wait.toSeconds())
                    .asException();
        });
    }
}
