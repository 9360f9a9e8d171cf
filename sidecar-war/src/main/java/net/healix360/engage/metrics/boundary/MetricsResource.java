package net.healix360.engage.metrics.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import net.healix360.engage.metrics.control.MissedCallMetrics;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.tenancy.control.Tenancy;

/** What each figure means, and the figures of today. */
@Path("/metrics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MetricsResource {

    @Inject
    private MissedCallMetrics missedCalls;

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
        String day =
                clock.instant().atZone(tenancy.hospital().zone()).toLocalDate().toString();
        return Json.createObjectBuilder()
                .add("from", day)
                .add("to", day)
                .add("zone", tenancy.hospital().zone().getId())
                .add("figures", MetricJson.figures(missedCalls.today()))
                .build();
    }
}
