package net.healix360.engage.metrics.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.healix360.engage.agents.control.AgentAccess;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.metrics.control.MissedCallMetrics;
import net.healix360.engage.metrics.control.TeamMetrics;
import net.healix360.engage.metrics.entity.AgentFigures;
import net.healix360.engage.metrics.entity.DayFigures;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.metrics.entity.Period;
import net.healix360.engage.tenancy.control.Tenancy;

/** What each figure means, and the figures of days of the hospital (contract §6, metrics). */
@Path("/metrics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MetricsResource {

    @Inject
    private TeamMetrics metrics;

    @Inject
    private MissedCallMetrics missedCalls;

    @Inject
    private AgentDirectory agents;

    @Inject
    private AgentAccess access;

    @Inject
    private CurrentSession current;

    @Inject
    private Tenancy tenancy;

    @Inject
    private Clock clock;

    /** Every figure has one definition, the same in its tooltip. */
    @GET
    @Path("/definitions")
    public JsonObject definitions() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (Metric metric : Metric.values()) {
            items.add(MetricJson.definition(metric));
        }
        return Json.createObjectBuilder()
                .add("items", items)
                .add("total", Metric.values().length)
                .build();
    }

    /** How the promise to missed patients is kept today. */
    @GET
    @Path("/missed-calls")
    public JsonObject missedCallsToday() {
        return MetricJson.period(new Period(today(), today(), zone()))
                .add("figures", MetricJson.figures(missedCalls.today()))
                .build();
    }

    /** The whole team's; today's when no day is named. */
    @GET
    @Path("/team")
    public JsonObject team(@QueryParam("from") String from, @QueryParam("to") String to) {
        Period period = period(from, to);
        return MetricJson.period(period)
                .add("figures", MetricJson.figures(metrics.team(period)))
                .build();
    }

    /** Each day's, the first one first. */
    @GET
    @Path("/trend")
    public JsonObject trend(@QueryParam("from") String from, @QueryParam("to") String to) {
        Period period = period(from, to);
        List<DayFigures> days = metrics.trend(period);
        JsonArrayBuilder items = Json.createArrayBuilder();
        days.forEach(day -> items.add(Json.createObjectBuilder()
                .add("day", day.day().toString())
                .add("figures", MetricJson.values(day.figures()))));
        return MetricJson.period(period)
                .add("items", items)
                .add("total", days.size())
                .build();
    }

    /** Each agent's, by name. */
    @GET
    @Path("/agents")
    public JsonObject agents(@QueryParam("from") String from, @QueryParam("to") String to) {
        if (!current.supervises()) {
            throw Problem.forbidden("role-required", "Figures of all agents are for those who supervise.")
                    .asException();
        }
        Period period = period(from, to);
        List<AgentFigures> all = metrics.agents(period);
        JsonArrayBuilder items = Json.createArrayBuilder();
        all.forEach(one -> items.add(agent(Json.createObjectBuilder(), one)));
        return MetricJson.period(period)
                .add("items", items)
                .add("total", all.size())
                .build();
    }

    /** One agent's; agents see their own. */
    @GET
    @Path("/agents/{agentId}")
    public JsonObject agent(
            @PathParam("agentId") String agentId, @QueryParam("from") String from, @QueryParam("to") String to) {
        AgentId allowed = access.require(agentId, current.require().agentId(), current.supervises());
        Agent agent = agents.find(allowed)
                .orElseThrow(() -> Problem.notFound("There is no such agent.").asException());
        Period period = period(from, to);
        return agent(MetricJson.period(period), metrics.agent(agent, period)).build();
    }

    private static JsonObjectBuilder agent(JsonObjectBuilder json, AgentFigures of) {
        return json.add("agentId", of.agent().id().value())
                .add("name", of.agent().name())
                .add("figures", MetricJson.figures(of.figures()));
    }

    private Period period(String from, String to) {
        return PeriodAsk.read(from, to, today(), zone());
    }

    private LocalDate today() {
        return clock.instant().atZone(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return tenancy.hospital().zone();
    }
}
