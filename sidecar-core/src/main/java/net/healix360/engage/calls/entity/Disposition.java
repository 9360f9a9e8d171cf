package net.healix360.engage.calls.entity;

import java.util.Arrays;
import java.util.Optional;

/** What came of a call, as an agent says it. A vendor's texts for these are configuration. */
public enum Disposition {
    APPOINTMENT_BOOKED,
    CALLBACK_REQUESTED,
    FOLLOW_UP_SCHEDULED,
    INFO_PROVIDED,
    NO_ANSWER,
    WRONG_NUMBER,
    NOT_INTERESTED;

    /** Empty for a name that is none of these. */
    public static Optional<Disposition> named(String name) {
        return Arrays.stream(values())
                .filter(disposition -> disposition.name().equals(name))
                .findFirst();
    }
}
