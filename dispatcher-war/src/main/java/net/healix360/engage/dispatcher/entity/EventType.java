package net.healix360.engage.dispatcher.entity;

import java.util.Locale;

/** The vendor's two event streams. */
public enum EventType {
    AGENT,
    CALL;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EventType ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
