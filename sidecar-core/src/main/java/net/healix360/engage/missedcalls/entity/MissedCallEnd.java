package net.healix360.engage.missedcalls.entity;

import java.util.Arrays;
import java.util.Optional;

/** How the promise to a patient who was missed came to its end. Every entry of the callback queue gets one of these, once. */
public enum MissedCallEnd {
    /** We called back and reached the patient. */
    RECOVERED(CallbackStatus.CALLBACK_COMPLETED),
    /** The patient was reached by another call: called again, or was called without this entry being named. */
    REACHED_ELSEWHERE(CallbackStatus.CALLBACK_COMPLETED),
    /** Nobody reached the patient for as long as the hospital keeps trying; the status tells what was tried. */
    EXPIRED(null),
    /** No patient waited: a wrong number, a number that cannot be called, or a call that was answered after all. */
    NO_PATIENT(CallbackStatus.INVALID);

    private final CallbackStatus leadsTo;

    MissedCallEnd(CallbackStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** Whether somebody of the hospital has spoken with the patient. */
    public boolean reached() {
        return this == RECOVERED || this == REACHED_ELSEWHERE;
    }

    /** The status of an entry that ends like this. */
    CallbackStatus statusAfter(CallbackStatus before) {
        return leadsTo == null || before.isEnd() ? before : leadsTo;
    }

    /** The end that a status stands for; empty while the patient waits. */
    public static Optional<MissedCallEnd> of(CallbackStatus status) {
        return switch (status) {
            case PENDING_CALLBACK, CALLBACK_ATTEMPTED -> Optional.empty();
            case CALLBACK_COMPLETED -> Optional.of(RECOVERED);
            case INVALID, WRONG_NUMBER -> Optional.of(NO_PATIENT);
        };
    }

    /** Empty for a name that is none of these. */
    public static Optional<MissedCallEnd> named(String name) {
        return Arrays.stream(values()).filter(end -> end.name().equals(name)).findFirst();
    }
}
