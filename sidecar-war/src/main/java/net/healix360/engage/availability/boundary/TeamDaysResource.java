package net.healix360.engage.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.availability.entity.AgentSession;

/** The days of all agents, one row a day and agent, latest first: what the team's times are summed from. */
@Path("/supervisor/agent-sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TeamDaysResource {
    private static final int LARGEST_PAGE = 200;
    private static final int MOST_ROWS = 999_999;

    @Inject
    private WorkingDays days;

    /** Both days included; today when none is named. */
    @GET
    public JsonObject sessions(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") @DefaultValue("0") String cursor) {
        LocalDate last = DayParameter.read("to", to, days.today().date());
        LocalDate first = DayParameter.read("from", from, last);
        DayParameter.refuseLongerThanAYear(first, last);
        int rows = DayParameter.number("limit", limit, 1, LARGEST_PAGE);
        int after = DayParameter.number("cursor", cursor, 0, MOST_ROWS);
        List<AgentSession> all = days.everybodys(first, last);
        return DaysJson.page(all, after, rows);
    }
}
