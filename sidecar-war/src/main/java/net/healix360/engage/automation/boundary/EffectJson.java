package net.healix360.engage.automation.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import net.healix360.engage.automation.control.EffectBook.EffectPage;
import net.healix360.engage.automation.entity.Effect;
import net.healix360.engage.automation.entity.Outcome;
import net.healix360.engage.foundation.time.WireInstant;

/** What a rule did, on the wire. */
final class EffectJson {
    private EffectJson() {}

    static JsonObject page(EffectPage page) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(effect -> items.add(row(effect)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", items).add("total", page.total());
        page.nextCursor().ifPresentOrElse(cursor -> json.add("nextCursor", cursor), () -> json.addNull("nextCursor"));
        return json.build();
    }

    private static JsonObject row(Effect effect) {
        Outcome outcome = effect.outcome();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("at", WireInstant.of(effect.at()))
                .add("ruleId", effect.ruleId())
                .add("rulesVersion", effect.rulesVersion())
                .add("ruleName", effect.ruleName())
                .add("action", effect.action())
                .add("occasion", effect.occasion())
                .add(
                        "target",
                        Json.createObjectBuilder()
                                .add("type", effect.target().kind().wireName())
                                .add("id", effect.target().id()))
                .add("before", outcome.before())
                .add("after", outcome.after())
                .add("result", outcome.result().wireName());
        if (!outcome.why().isEmpty()) {
            json.add("why", outcome.why());
        }
        return json.build();
    }
}
