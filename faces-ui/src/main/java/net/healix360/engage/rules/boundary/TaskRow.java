package net.healix360.engage.rules.boundary;

import net.healix360.engage.rules.TaskPriority;
import net.healix360.engage.rules.TaskType;

/** A task type's priority as it is written in its fields. */
public record TaskRow(String key, String weight, int slaMinutes, boolean enabled) {

    static TaskRow of(TaskType type, TaskPriority priority) {
        return new TaskRow(
                type.wireName(), WeightRow.plain(priority.weight()), priority.slaMinutes(), priority.enabled());
    }
}
