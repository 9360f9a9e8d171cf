package net.healix360.engage.missedcalls.entity;

import java.util.Arrays;
import java.util.Optional;

/** How far the hospital is with calling a patient back (reference/helix-engage.md §2.7). */
public enum CallbackStatus {
    PENDING_CALLBACK,
    /** Somebody dialled; the patient still waits. */
    CALLBACK_ATTEMPTED,
    CALLBACK_COMPLETED,
    /** No patient waits: it was no missed call, or no number that can be called. */
    INVALID,
    WRONG_NUMBER;

    /** It only moves on: an end stays an end, and what was tried is not untried. */
    public boolean mayBecome(CallbackStatus next) {
        return switch (this) {
            case PENDING_CALLBACK -> next != PENDING_CALLBACK;
            case CALLBACK_ATTEMPTED -> next.isEnd();
            case CALLBACK_COMPLETED, INVALID, WRONG_NUMBER -> false;
        };
    }

    public boolean isEnd() {
        return this != PENDING_CALLBACK && this != CALLBACK_ATTEMPTED;
    }

    /** Empty for a name that is none of these. */
    public static Optional<CallbackStatus> named(String name) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }
}
