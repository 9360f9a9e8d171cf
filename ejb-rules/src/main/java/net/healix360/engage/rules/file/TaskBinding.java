package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The tie between a rule and a task type. Weight, SLA and on/off of such a rule stand in {@code taskWeights} only. It is shown with
 * them, and when it is saved with others, they are moved to where they stand.
 */
final class TaskBinding {
    private static final String[] NUMBERS = {"weight", "slaMinutes"};
    private static final String ENABLED = "enabled";

    private TaskBinding() {}

    static boolean isBound(JsonNode rule) {
        return rule.path("action").path("params").has("taskType");
    }

    /** The rule as it works: with the values of its task type. */
    static ObjectNode shown(JsonNode rule, JsonNode file) {
        ObjectNode shown = rule.deepCopy();
        if (isBound(rule)) {
            JsonNode task = task(rule, file);
            ObjectNode params = (ObjectNode) shown.path("action").path("params");
            for (String number : NUMBERS) {
                params.set(number, task.get(number));
            }
            shown.set(ENABLED, task.get(ENABLED));
        } else if (!shown.has(ENABLED)) {
            shown.put(ENABLED, true);
        }
        return shown;
    }

    /** Moves the values that the rule was sent with to the task type of the file. */
    static void settle(ObjectNode rule, ObjectNode file) {
        if (!isBound(rule)) {
            return;
        }
        ObjectNode task = (ObjectNode) task(rule, file);
        ObjectNode params = (ObjectNode) rule.path("action").path("params");
        for (String number : NUMBERS) {
            JsonNode sent = params.remove(number);
            if (sent != null) {
                task.set(number, sent);
            }
        }
        JsonNode enabled = rule.remove(ENABLED);
        if (enabled != null) {
            task.set(ENABLED, enabled);
        }
    }

    /** Values in the rule that are others than those of its task type. */
    static List<Fault> secondNumbers(JsonNode rule, JsonNode file) {
        List<Fault> faults = new ArrayList<>();
        if (isBound(rule)) {
            JsonNode task = task(rule, file);
            for (String number : NUMBERS) {
                compare(rule.path("action").path("params").get(number), task, number, "$.action.params.", rule, faults);
            }
            compare(rule.get(ENABLED), task, ENABLED, "$.", rule, faults);
        }
        return faults;
    }

    private static void compare(
            JsonNode own, JsonNode task, String name, String path, JsonNode rule, List<Fault> faults) {
        JsonNode wanted = task.path(name);
        boolean same = own == null || (own.isNumber() ? own.asDouble() == wanted.asDouble() : own.equals(wanted));
        if (!same) {
            faults.add(new Fault(
                            path + name,
                            "expected " + wanted + " as in taskWeights." + taskType(rule) + ", or nothing, not " + own)
                    .naming(rule.path("id").asText()));
        }
    }

    private static JsonNode task(JsonNode rule, JsonNode file) {
        return file.path("taskWeights").path(taskType(rule));
    }

    private static String taskType(JsonNode rule) {
        return rule.path("action").path("params").path("taskType").asText();
    }
}
