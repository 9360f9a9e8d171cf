package net.healix360.engage.rules.rule;

import net.healix360.engage.rules.condition.Condition;

/**
 * One rule (reference/helix-engage.md §11.2).
 *
 * @param enabled whether it is on; of a rule bound to a task type the priority configuration says so
 * @param priority its place in the order, 1 first
 */
public record Rule(
        String id,
        RuleType type,
        String name,
        String description,
        boolean enabled,
        int priority,
        Category category,
        Trigger trigger,
        Condition conditions,
        Action action) {}
