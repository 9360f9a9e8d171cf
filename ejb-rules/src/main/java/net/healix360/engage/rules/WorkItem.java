package net.healix360.engage.rules;

import java.time.Instant;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;

/**
 * One piece of work as the rules see it.
 *
 * @param createdAt since when it waits; its SLA clock runs from here
 * @param facts what is known of it; the task type is added, and what the clock says at scoring
 */
public record WorkItem(String id, TaskType type, Instant createdAt, Facts facts) {

    public WorkItem {
        if (!type.wireName().equals(facts.textAt(Fact.CALL_TASK_TYPE.slot()))) {
            facts = facts.toBuilder().text(Fact.CALL_TASK_TYPE, type.wireName()).build();
        }
    }

    /** An item of which nothing but its type is known. */
    public WorkItem(String id, TaskType type, Instant createdAt) {
        this(id, type, createdAt, Facts.none());
    }
}
