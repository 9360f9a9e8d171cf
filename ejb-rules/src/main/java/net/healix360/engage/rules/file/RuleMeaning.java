package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one rule that has the right shape: what the schema cannot say. */
final class RuleMeaning {
    private static final Duration LONGEST_INTERVAL = Duration.ofHours(24);
    private static final String PARAMS = "$.action.params";

    private final JsonNode rule;
    private final List<Fault> faults = new ArrayList<>();

    private RuleMeaning(JsonNode rule) {
        this.rule = rule;
    }

    /** @return with paths from the rule; none when the rule is right */
    static List<Fault> faults(JsonNode rule) {
        RuleMeaning meaning = new RuleMeaning(rule);
        meaning.check();
        return meaning.faults.stream()
                .map(fault -> fault.naming(rule.path("id").asText()))
                .toList();
    }

    private void check() {
        int length = rule.toString().length();
        if (length > JsonText.LONGEST_RULE) {
            faults.add(new Fault("$", "a rule has at most " + JsonText.LONGEST_RULE + " characters, not " + length));
        }
        if (RuleIds.isReserved(rule.path("id").asText())) {
            faults.add(new Fault("$.id", "is the name of something else; expected another one"));
        }
        conditions(rule.path("conditions"), "$.conditions");
        draft();
        trigger();
        action();
    }

    private void conditions(JsonNode condition, String path) {
        for (String joint : new String[] {"all", "any"}) {
            JsonNode parts = condition.path(joint);
            for (int i = 0; i < parts.size(); i++) {
                conditions(parts.get(i), path + "." + joint + "[" + i + "]");
            }
        }
        if (condition.has("fact")) {
            ComparisonMeaning.fault(condition, path).ifPresent(faults::add);
        }
    }

    private void draft() {
        if (isPriority() && rule.path("draft").asBoolean()) {
            faults.add(new Fault(
                    "$.draft", "only automation rules are drafted; a priority rule is switched off with enabled"));
        }
    }

    private void trigger() {
        JsonNode trigger = rule.path("trigger");
        String type = trigger.path("type").asText();
        if (type.equals("on_schedule")
                && RuleReader.interval(trigger.path("interval").asText()).compareTo(LONGEST_INTERVAL) > 0) {
            faults.add(new Fault(
                    "$.trigger.interval",
                    "expected at most 24h, not " + trigger.path("interval").asText()));
        }
        boolean ranks = type.equals("on_request") || type.equals("always");
        if (isPriority() && !ranks) {
            faults.add(new Fault("$.trigger.type", "a priority rule expects on_request or always, not " + type));
        }
    }

    private void action() {
        String type = rule.path("action").path("type").asText();
        if (isPriority() != type.equals("score")) {
            String expected = isPriority() ? "score" : "assign, escalate, update or notify";
            faults.add(new Fault(
                    "$.action.type",
                    "the action of a rule of type " + rule.path("ruleType").asText() + " is " + expected + ", not "
                            + type));
            return;
        }
        JsonNode params = rule.path("action").path("params");
        if (type.equals("score")) {
            weight(params);
        } else if (type.equals("update")) {
            ComparisonMeaning.valueFault(params.path("fact").asText(), params.path("value"), PARAMS + ".value")
                    .ifPresent(faults::add);
        }
    }

    private void weight(JsonNode params) {
        boolean bound = params.has("taskType");
        if (!bound && params.has("slaMinutes")) {
            faults.add(new Fault(
                    PARAMS + ".slaMinutes",
                    "only a rule bound to a taskType has one; the others take that of the item's task type"));
        }
        JsonNode weight = params.path("weight");
        if (weight.isMissingNode() && !bound) {
            faults.add(new Fault(
                    PARAMS + ".weight", "is missing: expected 0 to 10, or a taskType from which weight and SLA come"));
        } else if (weight.asDouble(0) < 0 && !mayPushBack(bound)) {
            faults.add(new Fault(
                    PARAMS + ".weight",
                    "expected 0 to 10, not " + weight
                            + "; only a rule of the category qualification may push back, down to -10"));
        }
    }

    private boolean mayPushBack(boolean bound) {
        return !bound && rule.path("category").asText().equals("qualification");
    }

    private boolean isPriority() {
        return rule.path("ruleType").asText().equals("priority");
    }
}
