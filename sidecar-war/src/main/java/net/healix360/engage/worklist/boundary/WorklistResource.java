package net.healix360.engage.worklist.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.telephony.boundary.ForAgent;
import net.healix360.engage.telephony.boundary.RequestedAgent;
import net.healix360.engage.worklist.control.Worklist;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is to be called next, with the reason for each place (contract §2, worklist). Every look is logged. */
@Path("/worklist")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorklistResource {
    private static final EventLogger ACCESS = EventLogger.of(WorklistResource.class);

    @Inject
    private Worklist worklist;

    @Inject
    private RequestedAgent agent;

    @Inject
    private CurrentSession current;

    /** The agent's own work and nobody's. */
    @GET
    @ForAgent
    @Tag(name = "telephony")
    public JsonObject worklist(
            @QueryParam("agentId") String agentId,
            @QueryParam("type") String type,
            @QueryParam("q") String words,
            @QueryParam("breached") String breached,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        return shown(worklist.of(agent.id(), WorklistAsk.read(type, words, breached, limit, cursor)), agent.id());
    }

    /** Everybody's work, for whoever supervises. */
    @GET
    @Path("/team")
    public JsonObject team(
            @QueryParam("type") String type,
            @QueryParam("q") String words,
            @QueryParam("breached") String breached,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        return shown(worklist.team(WorklistAsk.read(type, words, breached, limit, cursor)), "team");
    }

    private JsonObject shown(Worklist.Page page, Object whose) {
        ACCESS.info(
                "worklist read",
                Map.of(
                        "member",
                        current.require().member().id(),
                        "of",
                        whose,
                        "rows",
                        page.rows().size()));
        return WorklistJson.page(page);
    }
}
