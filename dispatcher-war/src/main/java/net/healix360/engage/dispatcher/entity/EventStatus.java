package net.healix360.engage.dispatcher.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an event stands: it waits in a lane, its hospital took it, nobody owns its agent, or its hospital refused it for good. */
public enum EventStatus {
    ACCEPTED,
    DELIVERED,
    QUARANTINED,
    DEAD;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EventStatus> named(String name) {
        return Arrays.stream(values())
                .filter(status -> status.wireName().equals(name))
                .findFirst();
    }
}
