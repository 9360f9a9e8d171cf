package net.healix360.engage.identity.entity;

import java.util.Locale;

/** What a person may do (design/architecture.md §8). */
public enum Role {
    AGENT,
    SUPERVISOR,
    EXECUTIVE,
    ADMIN;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
