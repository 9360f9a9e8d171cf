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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.healix360.engage.dispatcher.control.Ingest;
import net.healix360.engage.dispatcher.control.MalformedEventException;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.foundation.http.ProblemReply;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The vendor's door. Answers 200 only when the event is durable; the vendor sends each event once, so a 200 that is
 * not kept would lose it.
 */
@WebServlet(urlPatterns = {"/api/supervisor/agent-event", "/api/supervisor/call-event"})
public class VendorEventServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final EventLogger LOG = EventLogger.of(VendorEventServlet.class);
    private static final int LARGEST_BODY = 64 * 1024;
    private static final int DURABLE_WITHIN_SECONDS = 10;

    @Inject
    @ConfigProperty(name = "dispatcher.vendor-token")
    private String vendorToken;

    @Inject
    private transient Ingest ingest;

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
            var receipt = ingest.take(type, body.get());
            var acceptance = receipt.acceptance().get(DURABLE_WITHIN_SECONDS, TimeUnit.SECONDS);
            reply(response, "{\"id\":\"" + receipt.key() + "\",\"status\":\"" + acceptance.wireName() + "\"}");
            return Optional.empty();
        } catch (MalformedEventException malformed) {
            return Optional.of(Problem.badRequest("malformed-event", malformed.getMessage()));
        } catch (ExecutionException | TimeoutException | RejectedExecutionException notKept) {
            response.setHeader("Retry-After", "1");
            return Optional.of(Problem.of(
                    503, "spool-unavailable", "Spool unavailable", "The event was not kept; send it again."));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of(Problem.of(503, "stopping", "Stopping", "The dispatcher is stopping; send it again."));
        }
    }

    private boolean isVendor(String token) {
        return token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), vendorToken.getBytes(StandardCharsets.UTF_8));
    }

    private static void reply(HttpServletResponse response, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
