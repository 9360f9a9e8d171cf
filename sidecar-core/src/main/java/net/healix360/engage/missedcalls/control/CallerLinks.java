package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.control.CallerResolution;
import net.healix360.engage.care.entity.Patient;
import net.healix360.engage.care.entity.ResolvedCaller;

/** Finds by the local copy whose lead or patient a call belongs to, by its number. What a call is linked to stays. */
@ApplicationScoped
public class CallerLinks {
    private CallLedger ledger;
    private CallerResolution callers;

    protected CallerLinks() {}

    @Inject
    public CallerLinks(CallLedger ledger, CallerResolution callers) {
        this.ledger = ledger;
        this.callers = callers;
    }

    /** Returns how many of them belong to somebody now. */
    public int link(List<CallRecord> calls) {
        Map<String, Optional<ResolvedCaller>> known = new HashMap<>();
        List<CallWord> words = calls.stream()
                .filter(CallerLinks::isUnlinked)
                .flatMap(call -> call
                        .text(CallFact.CALLER_PHONE)
                        .flatMap(phone -> known.computeIfAbsent(
                                phone, raw -> PhoneNumber.parse(raw).map(callers::resolve)))
                        .filter(caller ->
                                caller.leadId().isPresent() || caller.patient().isPresent())
                        .map(caller -> word(call, caller))
                        .stream())
                .toList();
        return words.isEmpty() ? 0 : ledger.take(words, call -> false).changed().size();
    }

    private static boolean isUnlinked(CallRecord call) {
        return call.text(CallFact.LEAD_ID).isEmpty()
                && call.text(CallFact.PATIENT_ID).isEmpty();
    }

    private static CallWord word(CallRecord call, ResolvedCaller caller) {
        return CallWord.of(call.ucid(), CallSource.EVENTS)
                .text(CallFact.LEAD_ID, caller.leadId())
                .text(CallFact.PATIENT_ID, caller.patient().map(Patient::id))
                .said();
    }
}
