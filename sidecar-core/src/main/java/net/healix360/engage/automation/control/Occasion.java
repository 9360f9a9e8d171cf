package net.healix360.engage.automation.control;

import net.healix360.engage.rules.rule.Rule;

/**
 * One rule at work.
 *
 * @param rulesVersion in which the rule stands
 * @param why the event, or {@link #SCHEDULE}
 * @param round what the agents at hand have been given at this occasion
 */
record Occasion(Rule rule, int rulesVersion, String why, Round round) {
    static final String SCHEDULE = "schedule";

    boolean isScheduled() {
        return why.equals(SCHEDULE);
    }
}
