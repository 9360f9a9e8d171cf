package net.healix360.engage.callrecords.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.calls.entity.CallDialled;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.missedcalls.control.CallLedger;

/** What was done at our own desk goes into the call's record at once; the vendor's reports come minutes later. */
@ApplicationScoped
public class DeskCalls {
    private CallLedger ledger;
    private HeardCalls heard;
    private LeadContacts leads;

    protected DeskCalls() {}

    @Inject
    public DeskCalls(CallLedger ledger, HeardCalls heard, LeadContacts leads) {
        this.ledger = ledger;
        this.heard = heard;
        this.leads = leads;
    }

    void dialled(@Observes CallDialled call) {
        take(CallWord.of(call.ucid(), CallSource.EVENTS)
                .text(CallFact.DIRECTION, Direction.OUTBOUND.name())
                .text(CallFact.CALLER_PHONE, call.number().e164())
                .text(CallFact.AGENT_ID, call.agentId().value())
                .text(CallFact.LEAD_ID, call.leadId())
                .text(CallFact.MISSED_CALL_ID, call.missedCallId())
                .said());
    }

    /** The same again changes nothing, whatever was heard meanwhile. */
    void disposed(@Observes CallDisposed call) {
        Optional<CallRecord> changed = take(heard.of(call.ucid())
                .text(CallFact.AGENT_ID, call.agentId().value())
                .text(CallFact.CALLER_PHONE, call.callerPhone())
                .text(CallFact.DISPOSITION, call.disposition().name())
                .text(CallFact.DISPOSITION_SOURCE, call.source().name())
                .text(CallFact.NOTES, call.notes())
                .text(CallFact.LEAD_ID, call.leadId())
                .text(CallFact.MISSED_CALL_ID, call.missedCallId())
                .said());
        leads.contacted(call, changed);
    }

    private Optional<CallRecord> take(CallWord word) {
        CallLedger.Taken taken = ledger.take(List.of(word), record -> false);
        return taken.added().stream().findFirst().or(() -> taken.changed().stream()
                .findFirst());
    }
}
