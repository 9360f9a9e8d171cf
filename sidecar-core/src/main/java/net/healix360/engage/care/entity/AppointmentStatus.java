package net.healix360.engage.care.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where an appointment is (helix-engage.md §7.6). Only a cancelled one gives its time back, and it stays cancelled. */
public enum AppointmentStatus {
    SCHEDULED,
    CONFIRMED,
    CHECKED_IN,
    COMPLETED,
    CANCELLED,
    NO_SHOW,
    RESCHEDULED;

    private static final Set<AppointmentStatus> AHEAD = EnumSet.of(SCHEDULED, CONFIRMED, RESCHEDULED);

    /** Whether nobody else can have its time. */
    public boolean holdsItsTime() {
        return this != CANCELLED;
    }

    /** Whether the patient is still to come, so that time and place may change. */
    public boolean isAhead() {
        return AHEAD.contains(this);
    }

    /** A visit that was noted wrongly may be noted again; what is over is not cancelled. */
    public boolean mayBecome(AppointmentStatus next) {
        if (this == next) {
            return true;
        }
        return switch (this) {
            case CANCELLED -> false;
            case COMPLETED, NO_SHOW -> next == COMPLETED || next == NO_SHOW || next == CHECKED_IN;
            default -> true;
        };
    }
}
