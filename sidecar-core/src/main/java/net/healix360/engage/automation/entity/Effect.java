package net.healix360.engage.automation.entity;

import java.time.Instant;

/**
 * One thing that a rule did, or could not do.
 *
 * @param rulesVersion the version of the rules in which the rule stood
 * @param occasion the event, or {@code schedule}
 */
public record Effect(
        Instant at,
        String ruleId,
        int rulesVersion,
        String ruleName,
        String action,
        String occasion,
        Target target,
        Outcome outcome) {}
