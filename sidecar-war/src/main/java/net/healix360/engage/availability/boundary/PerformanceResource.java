package net.healix360.engage.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import net.healix360.engage.availability.control.AgentPerformance;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.availability.entity.Day;
import net.healix360.engage.telephony.boundary.ForAgent;
import net.healix360.engage.telephony.boundary.RequestedAgent;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** My Performance: one agent's day, by the agent's own id (#536). Today when no day is named. */
@Path("/ozonetel/performance")
@ApplicationScoped
@ForAgent
@Tag(name = "telephony")
@Produces(MediaType.APPLICATION_JSON)
public class PerformanceResource {

    @Inject
    private AgentPerformance performance;

    @Inject
    private WorkingDays days;

    @Inject
    private RequestedAgent agent;

    @GET
    public JsonObject of(@QueryParam("agentId") String agentId, @QueryParam("date") String date) {
        Day today = days.today();
        return DaysJson.performance(
                performance.of(agent.id(), DayParameter.read("date", date, today.date())), today.zone());
    }
}
