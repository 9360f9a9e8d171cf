package net.healix360.engage.missedcalls.control;

import java.util.Map;
import java.util.Optional;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.missedcalls.entity.CallbackStatus;

/** Where the disposition of a callback leads its entry; who was not reached, or wants another call, still waits. */
final class CallbackOutcome {
    private static final Map<Disposition, CallbackStatus> OUTCOMES = Map.of(
            Disposition.APPOINTMENT_BOOKED, CallbackStatus.CALLBACK_COMPLETED,
            Disposition.FOLLOW_UP_SCHEDULED, CallbackStatus.CALLBACK_COMPLETED,
            Disposition.INFO_PROVIDED, CallbackStatus.CALLBACK_COMPLETED,
            Disposition.NOT_INTERESTED, CallbackStatus.CALLBACK_COMPLETED,
            Disposition.WRONG_NUMBER, CallbackStatus.WRONG_NUMBER);

    private CallbackOutcome() {}

    static Optional<CallbackStatus> of(Disposition disposition) {
        return Optional.ofNullable(OUTCOMES.get(disposition));
    }

    /** What somebody chose for this call; what a timer or a closed page chose ends nothing. */
    static Optional<CallbackStatus> of(CallRecord call) {
        boolean chosen = call.text(CallFact.DISPOSITION_SOURCE)
                .filter(by -> by.equals(DispositionSource.AGENT.name()) || by.equals(CallRecord.VENDOR))
                .isPresent();
        return chosen ? disposition(call).flatMap(CallbackOutcome::of) : Optional.empty();
    }

    /** Whether the disposition says that the call did not reach who was called. */
    static boolean missedThePatient(CallRecord call) {
        return disposition(call)
                .filter(said -> said == Disposition.NO_ANSWER || said == Disposition.WRONG_NUMBER)
                .isPresent();
    }

    private static Optional<Disposition> disposition(CallRecord call) {
        return call.text(CallFact.DISPOSITION).flatMap(Disposition::named);
    }
}
