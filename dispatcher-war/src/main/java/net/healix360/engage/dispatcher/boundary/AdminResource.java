package net.healix360.engage.dispatcher.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.Lanes;
import net.healix360.engage.dispatcher.control.Registry;
import net.healix360.engage.dispatcher.entity.LaneState;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.time.WireInstant;

/** What the operator sees: who owns what, how deep each lane is, and the story of an event. Bodies stay inside. */
@Path("/admin")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminResource {
    private static final int MOST = 200;

    @Inject
    private Registry registry;

    @Inject
    private Lanes lanes;

    @Inject
    private EventLog log;

    @Inject
    private Clock clock;

    @GET
    @Path("/routes")
    public JsonObject routes() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (Registration registration : registry.all()) {
            long left =
                    Duration.between(clock.instant(), registration.expiresAt()).toSeconds();
            items.add(Json.createObjectBuilder()
                    .add("tenant", registration.tenant().name())
                    .add("callbackUrl", registration.callbackUrl().toString())
                    .add(
                            "agents",
                            Json.createArrayBuilder(
                                    registration.agents().stream().sorted().toList()))
                    .add(
                            "dids",
                            Json.createArrayBuilder(
                                    registration.dids().stream().sorted().toList()))
                    .add("secondsToLive", Math.max(0, left)));
        }
        return items(items);
    }

    @GET
    @Path("/lanes")
    public JsonObject lanes() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (LaneState lane : lanes.states()) {
            JsonObjectBuilder item = Json.createObjectBuilder()
                    .add("tenant", lane.tenant())
                    .add("depth", lane.depth())
                    .add("oldestSeconds", lane.oldestSeconds())
                    .add("delivered", lane.delivered());
            Optional.ofNullable(lane.lastError()).ifPresent(error -> item.add("lastError", error));
            items.add(item);
        }
        return items(items);
    }

    /** The latest events of an agent, or all that are quarantined: {@code status} is accepted, delivered or quarantined. */
    @GET
    @Path("/events")
    public JsonObject events(@QueryParam("agentId") String agentId, @QueryParam("status") String status) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        Optional<RouteKey> key = Optional.ofNullable(agentId).map(RouteKey::agent);
        if (status == null || status.equals("quarantined")) {
            log.quarantined(key, MOST).forEach(event -> items.add(story(event, "quarantined", null)));
        }
        if (!"quarantined".equals(status)) {
            key.ifPresent(route -> log.lanes().forEach(tenant -> log.recent(tenant, route, MOST).stream()
                    .filter(event -> status == null || status.equals(laneStatus(tenant, event)))
                    .forEach(event -> items.add(story(event, laneStatus(tenant, event), tenant)))));
        }
        return items(items);
    }

    @GET
    @Path("/dead-letters")
    public JsonObject deadLetters() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        log.lanes().forEach(tenant -> log.deadLetters(tenant, MOST)
                .forEach((event, reason) ->
                        items.add(story(event, "dead", tenant).add("reason", reason))));
        return items(items);
    }

    private String laneStatus(Tenant tenant, SpooledEvent event) {
        return log.isDelivered(tenant, event.position()) ? "delivered" : "accepted";
    }

    private static JsonObjectBuilder story(SpooledEvent event, String status, Tenant tenant) {
        JsonObjectBuilder story = Json.createObjectBuilder()
                .add("id", event.key())
                .add("type", event.type().wireName())
                .add("route", event.route())
                .add("acceptedAt", WireInstant.of(event.acceptedAt()))
                .add("status", status);
        return tenant == null ? story : story.add("tenant", tenant.name());
    }

    private static JsonObject items(JsonArrayBuilder items) {
        return Json.createObjectBuilder().add("items", items).build();
    }
}
