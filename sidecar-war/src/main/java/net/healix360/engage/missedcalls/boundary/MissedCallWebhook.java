package net.healix360.engage.missedcalls.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import net.healix360.engage.adapter.ozonetel.OzonetelSummary;
import net.healix360.engage.foundation.http.ProblemReply;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.missedcalls.control.CallSummaries;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The campaign's callback: the summary of every call, answered or missed. 200 means durable; the same again changes nothing. */
@WebServlet(urlPatterns = "/webhooks/ozonetel/missed-call")
public class MissedCallWebhook extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final EventLogger LOG = EventLogger.of(MissedCallWebhook.class);

    @Inject
    @ConfigProperty(name = "ozonetel.webhook-token")
    private String token;

    @Inject
    private transient OzonetelSummary summaries;

    @Inject
    private transient CallSummaries calls;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            prove(WebhookBody.queryToken(request));
            calls.take(summaries.read(WebhookBody.read(request)));
            response.setContentType("application/json");
            response.getOutputStream().write("{\"status\":\"accepted\"}".getBytes(StandardCharsets.UTF_8));
        } catch (ProblemException refused) {
            LOG.warn("call summary refused", Map.of("reason", refused.problem().detail()));
            ProblemReply.send(response, refused.problem());
        }
    }

    private void prove(String offered) {
        boolean genuine = offered != null
                && MessageDigest.isEqual(
                        offered.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        if (!genuine) {
            throw Problem.notSignedIn("The token is missing or wrong.").asException();
        }
    }
}
