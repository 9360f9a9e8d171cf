package net.healix360.engage.rules.rule;

import java.util.Locale;

/** How loud a notice is. */
public enum Severity {
    INFO,
    WARNING,
    CRITICAL;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
