package net.healix360.engage.dispatcher.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.dispatcher.control.ReplayTally;
import net.healix360.engage.dispatcher.control.Replays;
import net.healix360.engage.dispatcher.control.Stories;
import net.healix360.engage.dispatcher.entity.EventStatus;
import net.healix360.engage.dispatcher.entity.EventStory;
import net.healix360.engage.dispatcher.entity.ReplayWish;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.time.WireInstant;

/** The story of each event, and sending it through its lane once more. What the vendor wrote in it stays inside. */
@Path("/admin")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {
    private static final EventLogger LOG = EventLogger.of(EventsResource.class);

    @Inject
    private Stories stories;

    @Inject
    private Replays replays;

    @Inject
    private ReplayBody replayBody;

    /** One event by {@code id}, or the newest of an agent or with a status; without any of them what is quarantined. */
    @GET
    @Path("/events")
    public JsonObject events(
            @QueryParam("id") String id,
            @QueryParam("agentId") String agentId,
            @QueryParam("status") String status,
            @QueryParam("limit") String limit) {
        int most = EventQuery.limit(limit);
        Optional<EventStatus> wanted = EventQuery.status(status);
        Optional<RouteKey> agent = EventQuery.agent(agentId);
        if (id != null) {
            return items(stories.of(id.trim())
                    .filter(story -> wanted.map(story.status()::equals).orElse(true))
                    .filter(story -> agent.map(
                                    route -> route.text().equals(story.event().route()))
                            .orElse(true))
                    .map(List::of)
                    .orElse(List.of()));
        }
        boolean anything = wanted.isPresent() || agent.isPresent();
        return items(stories.newest(agent, anything ? wanted : Optional.of(EventStatus.QUARANTINED), most));
    }

    @GET
    @Path("/dead-letters")
    public JsonObject deadLetters(@QueryParam("limit") String limit) {
        return items(stories.newest(Optional.empty(), Optional.of(EventStatus.DEAD), EventQuery.limit(limit)));
    }

    @POST
    @Path("/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject replay(JsonObject body) {
        ReplayWish wish = replayBody.read(body);
        ReplayTally tally = replays.replay(wish);
        LOG.info(
                "replay",
                Map.of(
                        "by", "operator",
                        "criteria", body.keySet(),
                        "replayed", tally.replayedCount(),
                        "skipped", tally.skippedCount()));
        JsonArrayBuilder skipped = Json.createArrayBuilder();
        tally.skipped()
                .forEach(event -> skipped.add(
                        Json.createObjectBuilder().add("id", event.id()).add("reason", event.reason())));
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("replayed", tally.replayedCount())
                .add("skipped", skipped)
                .add("skippedCount", tally.skippedCount())
                .add("more", tally.cursor().isPresent());
        tally.cursor().ifPresent(cursor -> answer.add("cursor", cursor.text()));
        return answer.build();
    }

    private static JsonObject items(List<EventStory> stories) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        stories.forEach(story -> items.add(item(story)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    private static JsonObjectBuilder item(EventStory story) {
        SpooledEvent event = story.event();
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("id", event.key())
                .add("type", event.type().wireName())
                .add("route", event.route())
                .add("acceptedAt", WireInstant.of(event.acceptedAt()))
                .add("status", story.status().wireName());
        story.lane().ifPresent(lane -> item.add("tenant", lane.name()));
        story.reason().ifPresent(reason -> item.add("reason", reason));
        if (!event.waitingSince().equals(event.acceptedAt())) {
            item.add("replayedAt", WireInstant.of(event.waitingSince()));
        }
        return item;
    }
}
