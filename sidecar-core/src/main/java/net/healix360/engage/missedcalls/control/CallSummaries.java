package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import net.healix360.engage.calls.entity.CallSummary;

/**
 * Takes the summary of every call. All calls are owed to the platform; a missed one opens an entry in the callback
 * queue, or counts on the one that is open for the same number. The same summary again changes nothing.
 */
@ApplicationScoped
public class CallSummaries {
    private CallLedger ledger;
    private CallerLinks links;

    protected CallSummaries() {}

    @Inject
    public CallSummaries(CallLedger ledger, CallerLinks links) {
        this.ledger = ledger;
        this.links = links;
    }

    /** Returns when the summary is durable. */
    public void take(CallSummary summary) {
        CallLedger.Taken taken = ledger.take(List.of(CallWords.of(summary)), call -> true);
        links.link(taken.added());
    }
}
