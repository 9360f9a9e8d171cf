package net.healix360.engage.it.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The same rules in the language of Drools: each adds its contribution to the row. */
record Drl(Workload work) {

    String text() {
        StringBuilder text = new StringBuilder("package bench;\nimport ")
                .append(Row.class.getName())
                .append(";\n");
        JsonNode tasks = Workload.starter().path("taskWeights");
        for (JsonNode rule : work.rules()) {
            JsonNode params = rule.path("action").path("params");
            double weight = params.has("taskType")
                    ? tasks.path(params.path("taskType").asText())
                            .path("weight")
                            .asDouble()
                    : params.path("weight").asDouble();
            text.append("rule \"").append(rule.path("id").asText()).append("\" when $row : Row(");
            text.append(condition(rule.path("conditions")))
                    .append(") then $row.add(")
                    .append(weight);
            text.append(params.path("slaMultiplier").asBoolean() ? " * $row.getSlaMultiplier()" : "");
            text.append("); end\n");
        }
        return text.toString();
    }

    private static String condition(JsonNode condition) {
        if (condition.has("all")) {
            return "(" + String.join(" && ", parts(condition.path("all"))) + ")";
        }
        if (condition.has("any")) {
            return "(" + String.join(" || ", parts(condition.path("any"))) + ")";
        }
        String fact = condition.path("fact").asText();
        String field = fact.substring(fact.indexOf('.') + 1);
        return field + " " + operator(condition.path("operator").asText()) + " " + value(condition.path("value"));
    }

    private static List<String> parts(JsonNode parts) {
        List<String> texts = new ArrayList<>();
        parts.forEach(part -> texts.add(condition(part)));
        return texts;
    }

    private static String operator(String name) {
        return switch (name) {
            case "equal" -> "==";
            case "greaterThan" -> ">";
            case "greaterThanInclusive" -> ">=";
            case "in" -> "in";
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String value(JsonNode value) {
        String text = value.toString();
        return value.isArray() ? "(" + text.substring(1, text.length() - 1) + ")" : text;
    }
}
