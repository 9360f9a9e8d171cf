package net.healix360.engage.worklist.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.rules.Score;
import net.healix360.engage.worklist.control.Worklist;
import net.healix360.engage.worklist.entity.ListPlace;
import net.healix360.engage.worklist.entity.OpenItem;
import net.healix360.engage.worklist.entity.RankedItem;

/** A worklist on the wire (contract §2). */
final class WorklistJson {
    private WorklistJson() {}

    static JsonObject page(Worklist.Page page) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.rows().forEach(row -> items.add(row(row)));
        JsonObjectBuilder totals = Json.createObjectBuilder().add("open", page.open());
        page.totals().forEach((type, count) -> totals.add(type.wireName(), count));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("generatedAt", WireInstant.of(page.generatedAt()))
                .add("rulesVersion", page.rulesVersion())
                .add("items", items)
                .add("totals", totals)
                .add("total", page.total());
        page.next()
                .map(ListPlace::text)
                .ifPresentOrElse(cursor -> json.add("nextCursor", cursor), () -> json.addNull("nextCursor"));
        return json.build();
    }

    private static JsonObjectBuilder row(RankedItem row) {
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
                .add("slaDueAt", WireInstant.of(row.slaDueAt()))
                .add("score", score.value())
                .add("slaStatus", score.clock().status().wireName())
                .add("slaElapsedPercent", score.clock().elapsedPercent())
                .add("scoreBreakdown", breakdown(score));
        item.name().ifPresentOrElse(name -> json.add("name", name), () -> json.addNull("name"));
        item.lastDisposition().ifPresent(disposition -> json.add("lastDisposition", disposition));
        item.dueAt().ifPresent(due -> json.add("dueAt", WireInstant.of(due)));
        item.missedCallId().ifPresent(id -> json.add("missedCallId", id));
        item.leadId().ifPresent(id -> json.add("leadId", id));
        item.patientId().ifPresent(id -> json.add("patientId", id));
        item.assigned().ifPresent(agent -> json.add("ownerAgentId", agent.value()));
        item.campaignName().ifPresent(name -> json.add("campaignName", name));
        item.did().ifPresent(did -> json.add("did", did));
        return json;
    }

    private static JsonObjectBuilder breakdown(Score score) {
        return Json.createObjectBuilder()
                .add("baseScore", score.baseWeight())
                .add("slaMultiplier", score.slaMultiplier())
                .add("campaignMultiplier", score.campaignMultiplier())
                .add("rulesApplied", Json.createArrayBuilder(score.rulesApplied()));
    }
}
