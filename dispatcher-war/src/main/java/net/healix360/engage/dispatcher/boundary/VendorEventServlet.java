package net.healix360.engage.dispatcher.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.dispatcher.control.Ingest;
import net.healix360.engage.dispatcher.control.MalformedEventException;
import net.healix360.engage.dispatcher.control.Startup;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.foundation.http.ProblemReply;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The vendor's door. Answers 200 only when the event is durable; the vendor sends each event once, so a 200 that is
 * not kept would lose it. No thread waits for that: the answer is written by who made the event durable.
 */
@WebServlet(
        urlPatterns = {"/api/supervisor/agent-event", "/api/supervisor/call-event"},
        asyncSupported = true,
        loadOnStartup = 1)
public class VendorEventServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final EventLogger LOG = EventLogger.of(VendorEventServlet.class);
    private static final int LARGEST_BODY = 64 * 1024;

    @Inject
    @ConfigProperty(name = "dispatcher.vendor-token")
    private String vendorToken;

    @Inject
    private transient Ingest ingest;

    @Inject
    private transient Startup startup;

    /** The last thing of a deployment: from here on an event that comes is taken. */
    @Override
    public void init() {
        startup.doorIsOpen();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Problem> refused = accept(request, response);
        if (refused.isPresent()) {
            LOG.warn("vendor event refused", Map.of("reason", refused.get().detail()));
            ProblemReply.send(response, refused.get());
        }
    }

    private Optional<Problem> accept(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isVendor(TokenQuery.token(request))) {
            return Optional.of(Problem.notSignedIn("The token is missing or wrong."));
        }
        Optional<String> body = EventBody.read(request, LARGEST_BODY);
        if (body.isEmpty()) {
            return Optional.of(Problem.of(413, "body-too-large", "Body too large", "An event has at most 64 kB."));
        }
        EventType type = request.getServletPath().endsWith("call-event") ? EventType.CALL : EventType.AGENT;
        try {
            DurableReply.of(request, response, ingest.take(type, body.get()));
            return Optional.empty();
        } catch (MalformedEventException malformed) {
            return Optional.of(Problem.badRequest("malformed-event", malformed.getMessage()));
        }
    }

    private boolean isVendor(String token) {
        return token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), vendorToken.getBytes(StandardCharsets.UTF_8));
    }
}
