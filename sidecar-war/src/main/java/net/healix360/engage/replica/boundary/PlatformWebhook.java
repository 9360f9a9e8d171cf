package net.healix360.engage.replica.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import net.healix360.engage.adapter.platform.PlatformHooks;
import net.healix360.engage.foundation.http.ProblemReply;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.replica.control.ChangeHints;

/** Takes the platform's webhooks: verified, put aside, and answered before any work. */
@WebServlet(urlPatterns = "/webhooks/platform")
public class PlatformWebhook extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final EventLogger LOG = EventLogger.of(PlatformWebhook.class);
    private static final int LARGEST_BODY = 1_048_576;

    @Inject
    private transient PlatformHooks hooks;

    @Inject
    private transient ChangeHints hints;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            hooks.read(request::getHeader, body(request)).ifPresent(hints::offer);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (ProblemException refused) {
            LOG.warn("webhook refused", Map.of("reason", refused.problem().detail()));
            ProblemReply.send(response, refused.problem());
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw Problem.of(413, "too-large", "Too large", "A webhook is at most 1 MB.")
                    .asException();
        }
        return body;
    }
}
