package net.healix360.engage.rules.rule;

import net.healix360.engage.rules.condition.Condition;

/**
 * One rule (reference/helix-engage.md §11.2).
 *
 * @param enabled whether it is on; of a rule bound to a task type the priority configuration says so
 * @param draft an automation rule that is shown, checked and tried out, but does not act before it is published
 * @param priority its place in the order, 1 first
 */
public record Rule(
        String id,
        RuleType type,
        String name,
        String description,
        boolean enabled,
        boolean draft,
        int priority,
        Category category,
        Trigger trigger,
        Condition conditions,
        Action action) {

    /** Whether it does what it says, when it applies. */
    public boolean acts() {
        return enabled && !draft;
    }
}
