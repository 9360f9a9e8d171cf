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
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.rules.Score;
import net.healix360.engage.telephony.boundary.ForAgent;
import net.healix360.engage.telephony.boundary.RequestedAgent;
import net.healix360.engage.worklist.control.Worklist;
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
                .add("totals", Json.createObjectBuilder().add("missed_call", ranked.pendingMissedCalls()))
                .build();
    }

    private static JsonObjectBuilder row(Worklist.Row row) {
        MissedCall call = row.missedCall();
        Score score = row.score();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", call.id())
                .add("type", row.type().wireName())
                .add("phone", call.callerPhone())
                .add("source", call.campaignName())
                .add("lastInteraction", WireInstant.of(call.missedAt()))
                .add("attempts", call.attempts())
                .add("createdAt", WireInstant.of(call.missedAt()))
                .add("missedCallId", call.id())
                .add("ucid", call.ucid().value())
                .add("did", call.did())
                .add("slaDueAt", WireInstant.of(call.slaDueAt()))
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
        call.callerName().ifPresentOrElse(name -> json.add("name", name), () -> json.addNull("name"));
        return json;
    }
}
