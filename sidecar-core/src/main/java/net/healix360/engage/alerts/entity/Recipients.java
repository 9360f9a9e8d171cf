package net.healix360.engage.alerts.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom an alert is for. */
public enum Recipients {
    /** Supervisors and administrators. */
    SUPERVISOR,
    /** The agent whose item it is, or whom it is about; supervisors and administrators see it too. */
    AGENT,
    /** Administrators only. */
    ADMIN;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a name that is none of these. */
    public static Optional<Recipients> named(String wireName) {
        return Arrays.stream(values())
                .filter(recipients -> recipients.wireName().equals(wireName))
                .findFirst();
    }
}
