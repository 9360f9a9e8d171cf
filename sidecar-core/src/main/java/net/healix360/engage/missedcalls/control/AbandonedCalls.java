package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.telephony.entity.AbandonedCall;
import net.healix360.engage.telephony.entity.Capability;

/** The second way into the callback queue: the vendor's own list of today's abandoned calls, for callbacks that got lost. */
@ApplicationScoped
public class AbandonedCalls {
    private static final EventLogger LOG = EventLogger.of(AbandonedCalls.class);

    private TelephonyProvider telephony;
    private CallLedger ledger;
    private CallerLinks links;

    /** The list of the last time: the vendor repeats it all day. */
    private Set<AbandonedCall> known = Set.of();

    protected AbandonedCalls() {}

    @Inject
    public AbandonedCalls(TelephonyProvider telephony, CallLedger ledger, CallerLinks links) {
        this.telephony = telephony;
        this.ledger = ledger;
        this.links = links;
    }

    /** Reads the list once; a vendor that does not answer is asked again at the next turn. */
    public synchronized void poll() {
        if (telephony.capabilities().contains(Capability.ABANDONED_CALLS)) {
            try {
                take(telephony.abandonedCalls());
            } catch (TelephonyFault fault) {
                LOG.warn(
                        "abandoned calls not read",
                        Map.of("kind", fault.kind(), "reason", String.valueOf(fault.getMessage())));
            }
        }
    }

    private void take(List<AbandonedCall> calls) {
        List<CallWord> words = calls.stream()
                .filter(call -> !known.contains(call))
                .map(CallWords::of)
                .toList();
        if (!words.isEmpty()) {
            links.link(ledger.take(words, call -> true).added());
        }
        known = new HashSet<>(calls);
    }
}
