package net.healix360.engage.floor.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import net.healix360.engage.agents.control.AgentAccess;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.identity.control.CurrentSession;

/** The floor as it stands. Supervisors see all of it, agents their own part. */
@Path("/supervisor")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FloorResource {

    @Inject
    private Floor floor;

    @Inject
    private AgentAccess access;

    @Inject
    private CurrentSession current;

    @GET
    @Path("/floor")
    public JsonObject floor() {
        return FloorJson.floor(floor.now());
    }

    @GET
    @Path("/active-calls")
    public JsonObject activeCalls(@QueryParam("agentId") String agentId) {
        if (agentId == null && current.supervises()) {
            return FloorJson.calls(floor.now().calls());
        }
        return FloorJson.calls(floor.callsOf(allowed(agentId)));
    }

    @GET
    @Path("/agent-state")
    public JsonObject agentState(@QueryParam("agentId") String agentId) {
        return floor.agent(allowed(agentId)).map(FloorJson::agent).orElseThrow();
    }

    private AgentId allowed(String agentId) {
        return access.require(agentId, current.require().agentId(), current.supervises());
    }
}
