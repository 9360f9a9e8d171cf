package net.healix360.engage.supervision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.availability.control.ForceReady;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.telephony.boundary.ForAgent;
import net.healix360.engage.telephony.boundary.OrderBody;
import net.healix360.engage.telephony.boundary.RequestedAgent;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A supervisor frees a stuck agent, and says why. Each attempt leaves one audit line. */
@Path("/supervisor/force-ready")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ForceReadyResource {
    private static final EventLogger AUDIT = EventLogger.of(ForceReadyResource.class);
    private static final int LONGEST_REASON = 200;

    @Inject
    private ForceReady forceReady;

    @Inject
    private RequestedAgent agent;

    @Inject
    private CurrentSession current;

    @POST
    @ForAgent
    @Tag(name = "telephony")
    public JsonObject forceReady(OrderBody body) {
        body.required(
                "reason",
                text -> Optional.of(text).filter(given -> given.length() <= LONGEST_REASON),
                "has at most " + LONGEST_REASON + " characters");
        body.refuseErrors();
        Member supervisor = current.require().member();
        String reason = body.text("reason").orElseThrow();
        try {
            forceReady.force(agent.id(), supervisor.fullName() + " (" + reason + ")");
            audit(supervisor, reason, "done");
        } catch (ProblemException refused) {
            audit(supervisor, reason, "refused: " + refused.problem().detail());
            throw refused;
        }
        return Json.createObjectBuilder()
                .add("agentId", agent.id().value())
                .add("status", "ready")
                .build();
    }

    private void audit(Member supervisor, String reason, String outcome) {
        AUDIT.info(
                "supervisor made an agent ready",
                Map.of("member", supervisor.id(), "agent", agent.id(), "reason", reason, "outcome", outcome));
    }
}
