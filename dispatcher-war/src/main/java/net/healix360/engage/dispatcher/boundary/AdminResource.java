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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import net.healix360.engage.dispatcher.control.ClaimConflicts;
import net.healix360.engage.dispatcher.control.LaneWatch;
import net.healix360.engage.dispatcher.control.Lanes;
import net.healix360.engage.dispatcher.control.Registry;
import net.healix360.engage.dispatcher.entity.LaneState;
import net.healix360.engage.dispatcher.entity.RefusedClaim;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.StuckLane;
import net.healix360.engage.foundation.time.WireInstant;

/** What the operator sees: who owns what, how deep each lane is, and what asks for a person. */
@Path("/admin")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminResource {

    @Inject
    private Registry registry;

    @Inject
    private Lanes lanes;

    @Inject
    private LaneWatch watch;

    @Inject
    private ClaimConflicts conflicts;

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
                    .add("agents", sorted(registration.agents()))
                    .add("dids", sorted(registration.dids()))
                    .add("secondsToLive", Math.max(0, left)));
        }
        return items(items);
    }

    @GET
    @Path("/lanes")
    public JsonObject lanes() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        lanes.states().forEach(lane -> items.add(item(lane)));
        return items(items);
    }

    /** Agents and DIDs that two hospitals want, and lanes that are stuck. */
    @GET
    @Path("/alarms")
    public JsonObject alarms() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        conflicts.all().forEach(claim -> items.add(item(claim)));
        watch.stuck().forEach(stuck -> items.add(item(stuck)));
        return items(items);
    }

    private static JsonObjectBuilder item(LaneState lane) {
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("tenant", lane.tenant())
                .add("depth", lane.depth())
                .add("oldestSeconds", lane.oldestSeconds())
                .add("delivered", lane.delivered());
        Optional.ofNullable(lane.lastError()).ifPresent(error -> item.add("lastError", error));
        return item;
    }

    private static JsonObjectBuilder item(RefusedClaim claim) {
        return Json.createObjectBuilder()
                .add("kind", "claimed-by-two")
                .add("route", claim.route().text())
                .add("tenant", claim.wisher().name())
                .add("heldBy", claim.holder().name())
                .add("at", WireInstant.of(claim.at()));
    }

    private static JsonObjectBuilder item(StuckLane stuck) {
        return item(stuck.lane())
                .add("kind", "stuck-lane")
                .add("standingSeconds", stuck.standing().toSeconds());
    }

    private static JsonArrayBuilder sorted(Collection<String> names) {
        return Json.createArrayBuilder(names.stream().sorted().toList());
    }

    private static JsonObject items(JsonArrayBuilder items) {
        return Json.createObjectBuilder().add("items", items).build();
    }
}
