package net.healix360.engage.worklist.boundary;

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
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.rules.Score;
import net.healix360.engage.telephony.boundary.ForAgent;
import net.healix360.engage.telephony.boundary.RequestedAgent;
import net.healix360.engage.worklist.control.Worklist;
import net.healix360.engage.worklist.entity.OpenItem;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who this agent should call next, with the reason for each place (contract §2, worklist). */
@Path("/worklist")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorklistResource {

    @Inject
    private Worklist worklist;

    @Inject
    private RequestedAgent agent;

    @GET
    @ForAgent
    @Tag(name = "telephony")
    public JsonObject worklist(@QueryParam("agentId") String agentId) {
        Worklist.Ranked ranked = worklist.of(agent.id());
        JsonArrayBuilder items = Json.createArrayBuilder();
        ranked.rows().forEach(row -> items.add(row(row)));
        return Json.createObjectBuilder()
                .add("generatedAt", WireInstant.of(ranked.generatedAt()))
                .add("rulesVersion", ranked.rulesVersion())
                .add("items", items)
                .add("totals", Json.createObjectBuilder().add("open", ranked.open()))
                .build();
    }

    private static JsonObjectBuilder row(Worklist.Row row) {
        OpenItem item = row.item();
        Score score = row.score();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", item.id())
                .add("type", item.work().type().wireName())
                .add("phone", item.phone())
                .add("source", item.source())
                .add("lastInteraction", WireInstant.of(item.lastInteraction()))
                .add("attempts", item.attempts())
                .add("createdAt", WireInstant.of(item.work().createdAt()))
                .add("score", score.value())
                .add("slaStatus", score.clock().status().wireName())
                .add("slaElapsedPercent", score.clock().elapsedPercent())
                .add(
                        "scoreBreakdown",
                        Json.createObjectBuilder()
                                .add("baseScore", score.baseWeight())
                                .add("slaMultiplier", score.slaMultiplier())
                                .add("campaignMultiplier", score.campaignMultiplier())
                                .add("rulesApplied", Json.createArrayBuilder(score.rulesApplied())));
        item.missedCallId().ifPresent(id -> json.add("missedCallId", id));
        item.leadId().ifPresent(id -> json.add("leadId", id));
        item.patientId().ifPresent(id -> json.add("patientId", id));
        item.assigned().ifPresent(agentId -> json.add("ownerAgentId", agentId.value()));
        item.name().ifPresentOrElse(name -> json.add("name", name), () -> json.addNull("name"));
        return json;
    }
}
