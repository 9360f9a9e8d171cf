package net.healix360.engage.rules.rule;

import java.util.Locale;

/** Under which heading a rule is shown. */
public enum Category {
    PRIORITY,
    ASSIGNMENT,
    ESCALATION,
    LIFECYCLE,
    /** Sorts out what is not worth a call: the only ones that may push an item back, by a negative weight. */
    QUALIFICATION;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
