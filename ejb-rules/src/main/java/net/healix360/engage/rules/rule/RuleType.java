package net.healix360.engage.rules.rule;

import java.util.Locale;

/** The two kinds of rules (reference/helix-engage.md §11.1). */
public enum RuleType {
    /** Who is called first: adds to a score each time a list is made, and changes nothing. */
    PRIORITY,
    /** What should happen by itself. */
    AUTOMATION;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
