package net.healix360.engage.rules.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import net.healix360.engage.rules.Score;
import net.healix360.engage.rules.engine.ConditionReason;
import net.healix360.engage.rules.engine.Explanation;
import net.healix360.engage.rules.engine.RuleReason;
import net.healix360.engage.rules.fact.Operand;

/** Why an item has its score; the contributions, added in their order, are the score. */
final class ExplanationJson {
    private ExplanationJson() {}

    static JsonObject of(Explanation explanation, int rulesVersion) {
        Score score = explanation.score();
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (explanation.itemId().isEmpty()) {
            json.addNull("itemId");
        } else {
            json.add("itemId", explanation.itemId());
        }
        JsonArrayBuilder rules = Json.createArrayBuilder();
        explanation.rules().forEach(reason -> rules.add(rule(reason)));
        return json.add("score", score.value())
                .add("rulesVersion", rulesVersion)
                .add("slaElapsedPercent", score.clock().elapsedPercent())
                .add("slaStatus", score.clock().status().wireName())
                .add(
                        "scoreBreakdown",
                        Json.createObjectBuilder()
                                .add("baseScore", score.baseWeight())
                                .add("slaMultiplier", score.slaMultiplier())
                                .add("campaignMultiplier", score.campaignMultiplier())
                                .add("rulesApplied", Json.createArrayBuilder(score.rulesApplied())))
                .add("rules", rules)
                .build();
    }

    private static JsonObjectBuilder rule(RuleReason reason) {
        JsonArrayBuilder conditions = Json.createArrayBuilder();
        reason.conditions().forEach(condition -> conditions.add(condition(condition)));
        return Json.createObjectBuilder()
                .add("id", reason.id())
                .add("name", reason.name())
                .add("enabled", reason.enabled())
                .add("matched", reason.matched())
                .add("weight", reason.weight())
                .add("contribution", reason.contribution())
                .add("conditions", conditions);
    }

    private static JsonObjectBuilder condition(ConditionReason condition) {
        return Json.createObjectBuilder()
                .add("fact", condition.fact().wireName())
                .add("operator", condition.operator().wireName())
                .add("value", value(condition.value()))
                .add("actual", condition.actual().map(ExplanationJson::value).orElse(JsonValue.NULL))
                .add("holds", condition.holds());
    }

    private static JsonValue value(Operand operand) {
        return Json.createArrayBuilder(List.of(operand.plain())).build().get(0);
    }
}
