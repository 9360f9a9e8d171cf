package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.condition.Condition;
import net.healix360.engage.rules.condition.Condition.Comparison;
import net.healix360.engage.rules.condition.Operator;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Operand;
import net.healix360.engage.rules.rule.Action;
import net.healix360.engage.rules.rule.AgentChoice;
import net.healix360.engage.rules.rule.Category;
import net.healix360.engage.rules.rule.Notice;
import net.healix360.engage.rules.rule.Rule;
import net.healix360.engage.rules.rule.RuleType;
import net.healix360.engage.rules.rule.Severity;
import net.healix360.engage.rules.rule.Trigger;

/** A rule from JSON that the schema and {@link RuleMeaning} have found right. */
final class RuleReader {
    private static final int LAST = 1000;

    private RuleReader() {}

    static Rule rule(JsonNode json) {
        RuleType type = RuleType.valueOf(upper(json.path("ruleType")));
        return new Rule(
                json.path("id").asText(),
                type,
                json.path("name").asText(),
                json.path("description").asText(""),
                json.path("enabled").asBoolean(true),
                json.path("draft").asBoolean(false),
                json.path("priority").asInt(LAST),
                json.has("category") ? Category.valueOf(upper(json.path("category"))) : usual(type),
                trigger(json.path("trigger")),
                condition(json.path("conditions")),
                action(json.path("action")));
    }

    /** @throws IllegalArgumentException never for what the schema allows */
    static Duration interval(String text) {
        long count = Long.parseLong(text.substring(0, text.length() - 1));
        return text.endsWith("h") ? Duration.ofHours(count) : Duration.ofMinutes(count);
    }

    static Operand operand(JsonNode value) {
        if (value.isNumber()) {
            return new Operand.Quantity(value.asDouble());
        }
        if (value.isBoolean()) {
            return new Operand.Flag(value.asBoolean());
        }
        if (!value.isArray()) {
            return new Operand.Text(value.asText());
        }
        if (value.path(0).isNumber()) {
            List<Double> numbers = new ArrayList<>();
            value.forEach(number -> numbers.add(number.asDouble()));
            return new Operand.Quantities(numbers);
        }
        List<String> texts = new ArrayList<>();
        value.forEach(text -> texts.add(text.asText()));
        return new Operand.Texts(texts);
    }

    private static Category usual(RuleType type) {
        return type == RuleType.PRIORITY ? Category.PRIORITY : Category.LIFECYCLE;
    }

    private static Trigger trigger(JsonNode json) {
        return switch (json.path("type").asText()) {
            case "on_request" -> new Trigger.OnRequest(json.path("request").asText());
            case "on_event" -> new Trigger.OnEvent(json.path("event").asText());
            case "on_schedule" ->
                new Trigger.OnSchedule(interval(json.path("interval").asText()));
            default -> new Trigger.Always();
        };
    }

    private static Condition condition(JsonNode json) {
        if (json.has("all")) {
            return new Condition.All(conditions(json.get("all")));
        }
        if (json.has("any")) {
            return new Condition.Any(conditions(json.get("any")));
        }
        return new Comparison(
                Fact.named(json.path("fact").asText()).orElseThrow(),
                Operator.named(json.path("operator").asText()).orElseThrow(),
                operand(json.path("value")));
    }

    private static List<Condition> conditions(JsonNode json) {
        List<Condition> parts = new ArrayList<>();
        json.forEach(part -> parts.add(condition(part)));
        return parts;
    }

    private static Action action(JsonNode json) {
        JsonNode params = json.path("params");
        return switch (json.path("type").asText()) {
            case "score" -> scoring(params);
            case "assign" ->
                new Action.Assign(
                        Optional.ofNullable(params.get("agentId")).map(JsonNode::asText),
                        Optional.ofNullable(params.get("choice"))
                                .map(RuleReader::upper)
                                .map(AgentChoice::valueOf));
            case "update" ->
                new Action.Update(
                        Fact.named(params.path("fact").asText()).orElseThrow(), operand(params.path("value")));
            case "escalate" -> new Action.Escalate(notice(params));
            default -> new Action.Notify(notice(params));
        };
    }

    private static Action scoring(JsonNode params) {
        boolean sla = params.path("slaMultiplier").asBoolean(false);
        boolean campaign = params.path("campaignMultiplier").asBoolean(false);
        if (params.has("taskType")) {
            return new Action.TaskWeight(
                    TaskType.named(params.path("taskType").asText()).orElseThrow(), sla, campaign);
        }
        return new Action.OwnWeight(params.path("weight").asDouble(), sla, campaign);
    }

    private static Notice notice(JsonNode params) {
        return new Notice(
                params.path("channel").asText("notification"),
                params.path("recipients").asText("supervisor"),
                params.path("message").asText(),
                params.has("severity") ? Severity.valueOf(upper(params.path("severity"))) : Severity.INFO);
    }

    private static String upper(JsonNode text) {
        return text.asText().toUpperCase(Locale.ROOT);
    }
}
