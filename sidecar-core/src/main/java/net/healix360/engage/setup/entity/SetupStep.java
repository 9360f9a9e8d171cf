package net.healix360.engage.setup.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The six steps with which a hospital begins, in their order (reference/helix-engage.md §2.18). */
public enum SetupStep {
    IDENTITY,
    CLINICS,
    DOCTORS,
    TEAM,
    TELEPHONY,
    AI;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SetupStep> named(String text) {
        return Stream.of(values()).filter(step -> step.wireName().equals(text)).findFirst();
    }
}
