package net.healix360.engage.floor.boundary;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.entity.InboundEvent;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.foundation.http.ProblemReply;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.signing.SigningSecret;
import net.healix360.engage.foundation.signing.WebhookSigner;
import net.healix360.engage.foundation.signing.WebhookVerifier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Events from the dispatcher, and from nobody else: what is not signed with this hospital's secret is refused unread. */
@WebServlet(urlPatterns = {"/api/supervisor/events", "/api/supervisor/agent-event", "/api/supervisor/call-event"})
public class EventInboxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST_BODY = 40 * 1024 * 1024;

    @Inject
    private transient FloorInbox inbox;

    @Inject
    private transient Clock clock;

    @Inject
    @ConfigProperty(name = "telephony.signing-secret")
    private String signingSecret;

    private transient WebhookVerifier verifier;

    @Override
    public void init() {
        verifier = new WebhookVerifier(SigningSecret.parse(signingSecret), clock);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            ProblemReply.send(response, Problem.of(413, "body-too-large", "Body too large", "Send smaller batches."));
            return;
        }
        if (!verifier.accepts(
                request.getHeader(WebhookSigner.ID),
                request.getHeader(WebhookSigner.TIMESTAMP),
                request.getHeader(WebhookSigner.SIGNATURE),
                body)) {
            ProblemReply.send(response, Problem.notSignedIn("The signature is missing or not the dispatcher's."));
            return;
        }
        take(request, response, new String(body, StandardCharsets.UTF_8));
    }

    private void take(HttpServletRequest request, HttpServletResponse response, String body) throws IOException {
        List<InboundEvent> events;
        try {
            events = read(request, body);
        } catch (JsonException malformed) {
            ProblemReply.send(response, Problem.badRequest("malformed-batch", "The batch is not {events: [...]}."));
            return;
        }
        int taken = inbox.take(events);
        response.setContentType("application/json");
        response.getOutputStream().write(("{\"taken\":" + taken + "}").getBytes(StandardCharsets.UTF_8));
    }

    private List<InboundEvent> read(HttpServletRequest request, String body) {
        String path = request.getServletPath();
        if (path.endsWith("/events")) {
            return EventBatchReader.read(body);
        }
        String type = path.endsWith("/call-event") ? JournalEntry.CALL : JournalEntry.AGENT;
        return List.of(new InboundEvent(request.getHeader(WebhookSigner.ID), type, clock.instant(), body));
    }
}
