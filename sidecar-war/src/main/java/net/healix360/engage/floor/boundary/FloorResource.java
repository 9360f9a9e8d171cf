package net.healix360.engage.floor.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.control.FloorHistory;
import net.healix360.engage.floor.entity.FloorCall;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.metrics.control.MissedCallMetrics;
import net.healix360.engage.telephony.boundary.ForAgent;
import net.healix360.engage.telephony.boundary.RequestedAgent;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The floor as it stands. Supervisors see all of it, agents their own part. */
@Path("/supervisor")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FloorResource {

    @Inject
    private Floor floor;

    @Inject
    private MissedCallMetrics missedCalls;

    @Inject
    private FloorHistory history;

    @Inject
    private PastParameter past;

    @Inject
    private OwnersPart owners;

    @Inject
    private RequestedAgent agent;

    @Inject
    private CurrentSession current;

    /** Now, or as it stood at an instant of the kept days: then without the figures of the day. */
    @GET
    @Path("/floor")
    public JsonObject floor(@QueryParam("at") String at) {
        return at == null
                ? FloorJson.floor(floor.now(), missedCalls.today())
                : FloorJson.floor(history.at(past.instant(at)), List.of());
    }

    /** How many calls there were over a day, for finding the moment to look at. */
    @GET
    @Path("/floor/density")
    public JsonObject density(@QueryParam("day") String day) {
        return FloorJson.density(history.density(past.day(day)), history.beginning());
    }

    /** An agent's own calls come with what only the agent may see, for a page that was loaded again. */
    @GET
    @Path("/active-calls")
    @ForAgent(orAll = true)
    @Tag(name = "telephony")
    public JsonObject activeCalls(@QueryParam("agentId") String agentId) {
        if (agent.ifNamed().isEmpty()) {
            return FloorJson.calls(floor.known().now().calls());
        }
        List<FloorCall> calls = floor.known().callsOf(agent.id());
        boolean own = current.require().agentId().equals(agent.ifNamed());
        return own ? FloorJson.ownCalls(calls, owners) : FloorJson.calls(calls);
    }

    @GET
    @Path("/agent-state")
    @ForAgent
    @Tag(name = "telephony")
    public JsonObject agentState(@QueryParam("agentId") String agentId) {
        return floor.known().agent(agent.id()).map(FloorJson::agent).orElseThrow();
    }
}
