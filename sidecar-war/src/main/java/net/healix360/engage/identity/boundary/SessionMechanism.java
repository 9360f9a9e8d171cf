package net.healix360.engage.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.adapter.redis.SessionsUnavailable;
import net.healix360.engage.foundation.http.ProblemReply;
import net.healix360.engage.foundation.http.RequestId;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.boundary.AccessPolicy.Demand;
import net.healix360.engage.identity.boundary.SessionProof.Proved;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.tenancy.control.BootGate;
import redis.clients.jedis.exceptions.JedisException;

/** Knows who is asking, for REST, streams and pages alike, and keeps every door shut until the boot gate is open. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    @Inject
    private SessionProof proof;

    @Inject
    private SessionRenewal renewal;

    @Inject
    private CurrentSession current;

    @Inject
    private BootGate gate;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        response.setHeader(RequestId.HEADER, RequestId.acceptOrMake(request.getHeader(RequestId.HEADER)));
        Optional<String> path = PlainPath.of(request.getRequestURI());
        if (path.isEmpty()) {
            return refuse(response, Problem.badRequest("malformed-path", "Write the path plainly."));
        }
        try {
            return admit(request, response, context, path.get());
        } catch (JedisException redisDown) {
            return refuse(response, SessionsUnavailable.problem());
        }
    }

    private AuthenticationStatus admit(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String path) {
        Demand demand = AccessPolicy.of(request.getMethod(), path);
        if (!gate.isOpen() && (demand != Demand.OPEN || path.startsWith("/api/") || path.startsWith("/webhooks/"))) {
            return refuse(
                    response,
                    Problem.of(503, "starting", "Starting", "This hospital is starting. Try again in a few seconds."));
        }
        if (demand == Demand.OPEN) {
            return context.doNothing();
        }
        Optional<Proved> proved = proof.of(request).or(() -> renewal.renew(request, response));
        if (proved.isEmpty() && demand == Demand.SESSION_OR_BEACON) {
            return context.doNothing();
        }
        if (proved.isEmpty()) {
            return notSignedIn(request, response, path);
        }
        var session = proved.get().session();
        if (!AccessPolicy.admits(demand, session.member().role())) {
            return notAllowed(request, response, path);
        }
        current.begin(session, proved.get().byCookie());
        return context.notifyContainerAboutLogin(
                session.member().id(), Set.of(session.member().role().wireName()));
    }

    private static AuthenticationStatus notSignedIn(
            HttpServletRequest request, HttpServletResponse response, String path) {
        if (!AccessPolicy.isPage(path)) {
            return refuse(response, Problem.notSignedIn("Sign in first."));
        }
        String query = request.getQueryString();
        String next = URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
        try {
            response.sendRedirect("/?next=" + next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus notAllowed(
            HttpServletRequest request, HttpServletResponse response, String path) {
        if (!AccessPolicy.isPage(path)) {
            return refuse(response, Problem.forbidden("role", "This is for supervisors."));
        }
        try {
            RefusedPage.send(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, Problem problem) {
        try {
            ProblemReply.send(response, problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
