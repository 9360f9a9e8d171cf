package net.healix360.engage.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/**
 * A hospital's ranking of its work: one priority for each type of task, and how much leads of a source or campaign count.
 *
 * @param version counts the rules file's versions
 * @param sourceWeights 0 to 10 by a lead's source
 * @param campaignWeights 0 to 10 by a campaign's id
 */
public record PriorityConfig(
        int version,
        Map<TaskType, TaskPriority> taskWeights,
        Map<String, Double> sourceWeights,
        Map<String, Double> campaignWeights) {

    public static final double LARGEST_WEIGHT = 10;

    /** What a source or campaign weighs of which nothing is said. */
    public static final double USUAL_WEIGHT = 5;

    public PriorityConfig {
        if (!taskWeights.keySet().containsAll(EnumSet.allOf(TaskType.class))) {
            throw new IllegalArgumentException("every task type needs a priority");
        }
        taskWeights = Collections.unmodifiableMap(new EnumMap<>(taskWeights));
        sourceWeights = Map.copyOf(sourceWeights);
        campaignWeights = Map.copyOf(campaignWeights);
        sourceWeights.forEach(PriorityConfig::requireWeight);
        campaignWeights.forEach(PriorityConfig::requireWeight);
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
                        TaskType.ATTEMPT_3, new TaskPriority(4, 2880, true)),
                Map.of(
                        "WHATSAPP", 9.0,
                        "PHONE", 8.0,
                        "FACEBOOK_AD", 7.0,
                        "GOOGLE_AD", 7.0,
                        "WEBSITE", 7.0,
                        "REFERRAL", 6.0,
                        "INSTAGRAM", 5.0,
                        "WALK_IN", 5.0,
                        "OTHER", 5.0),
                Map.of());
    }

    public TaskPriority of(TaskType type) {
        return taskWeights.get(type);
    }

    /** The same with another priority of one type. */
    public PriorityConfig with(TaskType type, TaskPriority priority) {
        Map<TaskType, TaskPriority> changed = new EnumMap<>(taskWeights);
        changed.put(type, priority);
        return new PriorityConfig(version, changed, sourceWeights, campaignWeights);
    }

    static void requireWeight(String what, double weight) {
        if (!(weight >= 0 && weight <= LARGEST_WEIGHT)) {
            throw new IllegalArgumentException(what + ": a weight is 0 to 10, not " + weight);
        }
    }
}
