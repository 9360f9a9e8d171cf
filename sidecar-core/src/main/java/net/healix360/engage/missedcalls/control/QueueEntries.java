package net.healix360.engage.missedcalls.control;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;

/**
 * What a call does to the callback queue, from whichever source and in whatever order we hear of calls: each missed UCID
 * counts once, on the open entry of its number or on a new one, and no more when it turns out to have been answered. Who
 * was missed and then spoke with us waits no longer; who was missed again after that does.
 */
final class QueueEntries {
    private final CallBook.Page page;
    private final Duration sla;
    private final Instant now;
    private final Map<String, MissedCall> changed = new LinkedHashMap<>();

    QueueEntries(CallBook.Page page, Duration sla, Instant now) {
        this.page = page;
        this.sla = sla;
        this.now = now;
    }

    /**
     * The entries that the call changed, as they are now.
     *
     * @param opens whether the call may still count; a source that tells of old calls opens nothing
     */
    List<MissedCall> settle(CallRecord call, boolean opens) {
        Optional<MissedCall> counted = page.entryOf(call.ucid());
        if (call.isMissed() && counted.isEmpty() && opens) {
            enqueue(call);
        } else if (call.answered()) {
            counted.ifPresent(entry -> withdraw(call, entry));
            Reached.by(call).ifPresent(this::reached);
            callback(call);
        }
        return List.copyOf(changed.values());
    }

    /** Somebody spoke with who has this number: who was missed before waits no longer. */
    List<MissedCall> settle(Reached reached) {
        reached(reached);
        return List.copyOf(changed.values());
    }

    private void enqueue(CallRecord call) {
        String phone = phone(call);
        Instant missedAt = call.instant(CallFact.ENDED_AT).orElseThrow();
        Optional<MissedCall> open = page.openMissedCallFrom(phone);
        Optional<MissedCall> kept = page.reachedAfter(phone, missedAt);
        Optional<Instant> spoken = page.answeredAfter(phone, missedAt).stream()
                .flatMap(answered -> Reached.by(answered).stream())
                .filter(reached -> !isAbout(reached, open) && !isAbout(reached, kept))
                .map(Reached::at)
                .findFirst();
        boolean counts = kept.flatMap(MissedCall::endedAt)
                .filter(at -> spoken.isEmpty() || !spoken.get().isBefore(at))
                .isPresent();
        MissedCall entry;
        if (counts) {
            entry = kept.orElseThrow().missedAgain(call.ucid(), missedAt, sla);
        } else if (spoken.isPresent()) {
            entry = fresh(call).ended(MissedCallEnd.REACHED_ELSEWHERE, spoken.get());
        } else {
            entry = open.map(waiting -> waiting.missedAgain(call.ucid(), missedAt, sla))
                    .orElseGet(() -> fresh(call));
        }
        save(entry);
        page.count(call.ucid(), entry);
    }

    private void withdraw(CallRecord call, MissedCall counted) {
        page.uncount(call.ucid());
        List<CallRecord> left = page.countedOn(counted);
        MissedCall less = counted.missedOnceLess(now);
        save(left.isEmpty() ? less : of(left, less));
    }

    private void reached(Reached reached) {
        Optional<MissedCall> open = page.openMissedCallFrom(reached.phone())
                .filter(entry -> !reached.about().equals(Optional.of(entry.id())));
        open.ifPresent(entry -> {
            List<CallRecord> calls = page.countedOn(entry);
            List<CallRecord> before = calls.stream()
                    .filter(call -> reached.isAfter(missedAt(call)))
                    .toList();
            if (before.size() == calls.size() && reached.isAfter(entry.missedAt())) {
                save(entry.ended(MissedCallEnd.REACHED_ELSEWHERE, reached.at()));
            } else if (!before.isEmpty()) {
                part(entry, before, calls.subList(before.size(), calls.size()), reached.at());
            }
        });
    }

    /** The patient spoke with us between the calls that this entry counts: two entries, of which one is open. */
    private void part(MissedCall entry, List<CallRecord> before, List<CallRecord> after, Instant spoken) {
        boolean firstIsBefore =
                before.stream().anyMatch(call -> call.ucid().value().equals(entry.id()));
        if (firstIsBefore) {
            save(of(before, entry).ended(MissedCallEnd.REACHED_ELSEWHERE, spoken));
            move(after, of(after, fresh(after.get(0))).ownedBy(entry.owner()));
        } else {
            move(before, of(before, fresh(before.get(0))).ended(MissedCallEnd.REACHED_ELSEWHERE, spoken));
            save(of(after, entry));
        }
    }

    private void move(List<CallRecord> calls, MissedCall entry) {
        save(entry);
        calls.forEach(call -> page.count(call.ucid(), entry));
    }

    /** The callback that the entry waited for; our own desk's word for it may be lost, the vendor's is not. */
    private void callback(CallRecord call) {
        call.text(CallFact.MISSED_CALL_ID)
                .flatMap(page::missedCall)
                .flatMap(entry ->
                        CallbackOutcome.of(call).filter(entry::mayBecome).map(status -> ended(entry, call, status)))
                .ifPresent(this::save);
    }

    private static MissedCall ended(MissedCall entry, CallRecord call, CallbackStatus status) {
        Optional<Instant> dialled = call.instant(CallFact.STARTED_AT)
                .filter(at -> entry.callbackAttemptedAt().isEmpty());
        MissedCall tried = dialled.flatMap(at -> call.agentId().map(agent -> entry.attempted(agent, at)))
                .orElse(entry);
        return tried.become(status, call.instant(CallFact.ENDED_AT).orElse(entry.missedAt()));
    }

    private MissedCall of(List<CallRecord> calls, MissedCall entry) {
        CallRecord latest = calls.get(calls.size() - 1);
        return entry.missed(latest.ucid(), missedAt(latest), calls.size(), sla);
    }

    private MissedCall fresh(CallRecord call) {
        Instant missedAt = missedAt(call);
        return new MissedCall(
                call.ucid().value(),
                call.ucid(),
                phone(call),
                Optional.empty(),
                call.text(CallFact.DID).orElse(""),
                call.text(CallFact.CAMPAIGN_NAME).orElse(""),
                missedAt,
                CallbackStatus.PENDING_CALLBACK,
                1,
                missedAt.plus(sla),
                Optional.empty(),
                false);
    }

    private void save(MissedCall entry) {
        page.save(entry);
        changed.put(entry.id(), entry);
    }

    private static boolean isAbout(Reached reached, Optional<MissedCall> entry) {
        return entry.isPresent() && reached.about().equals(entry.map(MissedCall::id));
    }

    private static Instant missedAt(CallRecord call) {
        return call.instant(CallFact.ENDED_AT).orElseThrow();
    }

    private static String phone(CallRecord call) {
        String raw = call.text(CallFact.CALLER_PHONE).orElse("");
        return PhoneNumber.parse(raw).map(PhoneNumber::e164).orElse(raw);
    }
}
