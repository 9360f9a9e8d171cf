package net.healix360.engage.missedcalls.control;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.PhoneNumber;

/**
 * Somebody of the hospital spoke with who has this number.
 *
 * @param phone E.164: without a number nobody knows whether it is the same patient
 * @param at when they began to speak
 * @param about the queue entry that the call named
 */
record Reached(String phone, Instant at, Optional<String> about) {

    /** Empty for a call that reached nobody, or of which number or time are not known. */
    static Optional<Reached> by(CallRecord call) {
        if (!call.answered() || CallbackOutcome.missedThePatient(call)) {
            return Optional.empty();
        }
        return call.text(CallFact.CALLER_PHONE).flatMap(PhoneNumber::parse).flatMap(phone -> call.instant(
                        CallFact.ANSWERED_AT)
                .or(() -> call.instant(CallFact.STARTED_AT))
                .map(at -> new Reached(phone.e164(), at, call.text(CallFact.MISSED_CALL_ID))));
    }

    /** Whether a call that was missed then was missed before this. */
    boolean isAfter(Instant missedAt) {
        return !at.isBefore(missedAt);
    }
}
