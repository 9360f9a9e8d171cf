package net.healix360.engage.telephony.control;

import java.time.Duration;
import net.healix360.engage.foundation.problem.Problem;

/** What a vendor's fault means to the person at the desk: one sentence that says what to do. */
public final class TelephonyProblems {
    private static final Duration SHORT_WAIT = Duration.ofSeconds(30);

    private TelephonyProblems() {}

    public static Problem of(TelephonyFault fault) {
        return switch (fault.kind()) {
            case ACCOUNT ->
                Problem.of(
                        502,
                        "telephony-account",
                        "Telephony account refused",
                        "The telephony provider refuses the hospital's account. Tell an administrator.");
            case LIMIT -> limit(fault);
            case AGENT_STATE ->
                Problem.conflict(
                        "agent-state",
                        "The telephony provider says your state does not allow this. Check your status.");
            case CALL_GONE -> Problem.conflict("call-gone", "This call has ended.");
            case REFUSED ->
                Problem.of(
                        422,
                        "telephony-refused",
                        "Refused by the telephony provider",
                        "The telephony provider refused this. Check the number and try again.");
            case NOT_SENT ->
                Problem.of(
                        503,
                        "telephony-unavailable",
                        "Telephony not available",
                        "The telephony provider cannot be reached. Nothing was done; try again in a moment.");
            case UNKNOWN ->
                Problem.of(
                        504,
                        "telephony-silent",
                        "No answer from telephony",
                        "The telephony provider did not answer. It may have been done: look before you repeat it.");
            case NOT_ABLE ->
                Problem.of(501, "telephony-not-able", "Not available", "This hospital's telephony cannot do this.");
        };
    }

    private static Problem limit(TelephonyFault fault) {
        long seconds = Math.max(1, fault.retryAfter().orElse(SHORT_WAIT).toSeconds());
        return Problem.of(
                        429,
                        "telephony-busy",
                        "Asked too often",
                        "The telephony provider takes no more requests of this kind now. Try again in " + seconds
                                + " seconds.")
                .with("retryAfterSeconds", seconds);
    }
}
