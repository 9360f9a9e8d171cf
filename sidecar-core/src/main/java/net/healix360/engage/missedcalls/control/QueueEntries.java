package net.healix360.engage.missedcalls.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.TaskType;

/**
 * What a call does to the callback queue, from whichever source we heard of it: each UCID counts once, on the open
 * entry of its number or on a new one, and no more when it turns out to have been answered.
 */
final class QueueEntries {
    static final Duration SLA =
            Duration.ofMinutes(PriorityConfig.starter().of(TaskType.MISSED_CALL).slaMinutes());

    private QueueEntries() {}

    /**
     * The entry as it is now, when the call changed it.
     *
     * @param opens whether the call may still count; a source that tells of old calls opens nothing
     */
    static Optional<MissedCall> settle(CallBook.Page page, CallRecord call, boolean opens) {
        Optional<MissedCall> counted = page.entryOf(call.ucid());
        if (call.isMissed() && counted.isEmpty() && opens) {
            return Optional.of(enqueue(page, call));
        }
        return call.answered() ? counted.map(entry -> withdraw(page, call, entry)) : Optional.empty();
    }

    private static MissedCall enqueue(CallBook.Page page, CallRecord call) {
        String raw = call.text(CallFact.CALLER_PHONE).orElse("");
        String phone = PhoneNumber.parse(raw).map(PhoneNumber::e164).orElse(raw);
        Instant missedAt = call.instant(CallFact.ENDED_AT).orElseThrow();
        MissedCall entry = page.openMissedCallFrom(phone)
                .map(open -> open.missedAgain(call.ucid(), missedAt, SLA))
                .orElseGet(() -> fresh(call, phone, missedAt));
        page.save(entry);
        page.count(call.ucid(), entry);
        return entry;
    }

    private static MissedCall withdraw(CallBook.Page page, CallRecord call, MissedCall counted) {
        MissedCall entry = counted.missedOnceLess();
        page.save(entry);
        page.uncount(call.ucid());
        return entry;
    }

    private static MissedCall fresh(CallRecord call, String phone, Instant missedAt) {
        return new MissedCall(
                call.ucid().value(),
                call.ucid(),
                phone,
                Optional.empty(),
                call.text(CallFact.DID).orElse(""),
                call.text(CallFact.CAMPAIGN_NAME).orElse(""),
                missedAt,
                CallbackStatus.PENDING_CALLBACK,
                1,
                missedAt.plus(SLA),
                Optional.empty(),
                false);
    }
}
