package net.healix360.engage.rules.rule;

import java.util.Locale;

/** Which of the agents at hand gets an item. */
public enum AgentChoice {
    /** Who has been idle the longest. */
    LONGEST_IDLE,
    /** Who has been busy the least today. */
    LEAST_BUSY;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
