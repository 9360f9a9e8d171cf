package net.healix360.engage.dispatcher.entity;

import java.util.Locale;

/** What became of an event that the vendor sent. */
public enum Acceptance {
    ACCEPTED,
    DUPLICATE,
    QUARANTINED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
