package net.healix360.engage.availability.entity;

import java.util.Locale;

/** What was wrong between the vendor's list and the floor. */
public enum RepairKind {
    /** On the floor, but not in the vendor's list. */
    PHANTOM_LOGIN,
    /** In the vendor's list, but offline on the floor. */
    MISSED_LOGIN,
    /** In a call on the floor, but not at the vendor. */
    GHOST_CALL,
    /** Another state at the vendor, with no call in it. */
    WRONG_STATE,
    /** In a call at the vendor, of which nothing is known here. */
    UNEXPLAINED_CALL,
    /** In after-call work for longer than any wrap-up lasts. */
    STUCK_ACW;

    /** As a label in metrics and logs: {@code phantom-login}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
