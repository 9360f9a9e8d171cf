package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.TaskPriority;
import net.healix360.engage.rules.TaskType;

/** The priority configuration from JSON that the schema has found right. */
final class PriorityReader {

    private PriorityReader() {}

    static PriorityConfig priorities(JsonNode file) {
        Map<TaskType, TaskPriority> tasks = new EnumMap<>(TaskType.class);
        for (TaskType type : TaskType.values()) {
            JsonNode json = file.path("taskWeights").path(type.wireName());
            tasks.put(
                    type,
                    new TaskPriority(
                            json.path("weight").asDouble(),
                            json.path("slaMinutes").asInt(),
                            json.path("enabled").asBoolean()));
        }
        return new PriorityConfig(
                file.path("version").asInt(1),
                tasks,
                weights(file.path("sourceWeights")),
                weights(file.path("campaignWeights")));
    }

    private static Map<String, Double> weights(JsonNode json) {
        Map<String, Double> weights = new HashMap<>();
        json.properties()
                .forEach(entry -> weights.put(entry.getKey(), entry.getValue().asDouble()));
        return weights;
    }
}
