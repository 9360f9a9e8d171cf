package net.healix360.engage.alerts.entity;

import java.time.Instant;

/** @param by the member who took note, or {@link #ENGAGE} */
public record Dismissal(Instant at, String by) {

    /** Nobody did: the alert went into one about many. */
    public static final String ENGAGE = "engage";
}
