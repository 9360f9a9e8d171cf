package net.healix360.engage.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A hospital's ranking of its work: one priority for each type of task. */
public record PriorityConfig(int version, Map<TaskType, TaskPriority> taskWeights) {

    public PriorityConfig {
        if (!taskWeights.keySet().containsAll(java.util.EnumSet.allOf(TaskType.class))) {
            throw new IllegalArgumentException("every task type needs a priority");
        }
        taskWeights = Collections.unmodifiableMap(new EnumMap<>(taskWeights));
    }

    /** What a new hospital starts with (reference/helix-engage.md §11.3). */
    public static PriorityConfig starter() {
        return new PriorityConfig(
                1,
                Map.of(
                        TaskType.MISSED_CALL, new TaskPriority(9, 720, true),
                        TaskType.FOLLOW_UP, new TaskPriority(8, 1440, true),
                        TaskType.CAMPAIGN_LEAD, new TaskPriority(7, 2880, true),
                        TaskType.ATTEMPT_2, new TaskPriority(6, 1440, true),
                        TaskType.ATTEMPT_3, new TaskPriority(4, 2880, true)));
    }

    public TaskPriority of(TaskType type) {
        return taskWeights.get(type);
    }
}
