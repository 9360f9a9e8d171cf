package net.healix360.engage.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import net.healix360.engage.agents.control.AgentAccess;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.identity.control.CurrentSession;

/** An agent's days, step by step and summed up. Agents see their own, supervisors everybody's. */
@Path("/agents/{agentId}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgentDaysResource {
    private static final int LARGEST_PAGE = 200;
    private static final int MOST_EVENTS = 999_999;

    @Inject
    private WorkingDays days;

    @Inject
    private AgentAccess access;

    @Inject
    private CurrentSession current;

    /** The day's events in their order; today when no day is named. */
    @GET
    @Path("/events")
    public JsonObject events(
            @PathParam("agentId") String agentId,
            @QueryParam("date") String date,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") @DefaultValue("0") String cursor) {
        AgentId agent = allowed(agentId);
        return DaysJson.events(days.events(
                agent,
                DayParameter.read("date", date, days.today().date()),
                DayParameter.number("cursor", cursor, 0, MOST_EVENTS),
                DayParameter.number("limit", limit, 1, LARGEST_PAGE)));
    }

    /** One session a day, latest first, both days included; the last seven when none is named. */
    @GET
    @Path("/sessions")
    public JsonObject sessions(
            @PathParam("agentId") String agentId, @QueryParam("from") String from, @QueryParam("to") String to) {
        AgentId agent = allowed(agentId);
        LocalDate last = DayParameter.read("to", to, days.today().date());
        LocalDate first = DayParameter.read("from", from, last.minusDays(6));
        DayParameter.refuseLongerThanAYear(first, last);
        return DaysJson.sessions(days.sessions(agent, first, last));
    }

    private AgentId allowed(String agentId) {
        return access.require(agentId, current.require().agentId(), current.supervises());
    }
}
