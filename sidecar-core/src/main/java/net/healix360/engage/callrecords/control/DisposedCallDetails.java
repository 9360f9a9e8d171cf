package net.healix360.engage.callrecords.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallLedger;
import net.healix360.engage.missedcalls.control.CallWords;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.telephony.entity.Capability;
import net.healix360.engage.tenancy.control.Tenancy;

/**
 * After a disposition the call's final record is asked for once, when the vendor's limit leaves room for it: the run over
 * the whole day comes first, and comes anyway. The disposition itself never waits for it and never fails by it.
 */
@ApplicationScoped
public class DisposedCallDetails {
    private static final EventLogger LOG = EventLogger.of(DisposedCallDetails.class);

    /** The vendor writes its record when the after-call work is over. */
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private record Wanted(Ucid ucid, Instant disposedAt) {}

    private final BlockingQueue<Wanted> wanted = new ArrayBlockingQueue<>(100);

    private TelephonyProvider telephony;
    private CallBook book;
    private CallLedger ledger;
    private CallEnrichment enrichment;
    private Clock clock;
    private ZoneId zone;

    protected DisposedCallDetails() {}

    @Inject
    public DisposedCallDetails(
            TelephonyProvider telephony,
            CallBook book,
            CallLedger ledger,
            CallEnrichment enrichment,
            Tenancy tenancy,
            Clock clock) {
        this.telephony = telephony;
        this.book = book;
        this.ledger = ledger;
        this.enrichment = enrichment;
        this.clock = clock;
        this.zone = tenancy.hospital().zone();
    }

    void disposed(@Observes CallDisposed call) {
        if (!wanted.offer(new Wanted(call.ucid(), clock.instant()))) {
            LOG.info("call detail left to the next enrichment", Map.of("ucid", call.ucid()));
        }
    }

    /** Asks for those that were disposed a moment ago. */
    public void ask() {
        Wanted next = wanted.peek();
        while (next != null && !next.disposedAt().plus(SETTLING).isAfter(clock.instant())) {
            wanted.remove(next);
            ask(next);
            next = wanted.peek();
        }
    }

    private void ask(Wanted call) {
        boolean known = book.call(call.ucid())
                .filter(record -> record.source() == CallSource.CDR)
                .isPresent();
        if (known || enrichment.isRunning() || !telephony.capabilities().contains(Capability.CALL_DETAILS)) {
            return;
        }
        try {
            telephony
                    .callDetail(call.ucid(), dayOf(call))
                    .ifPresent(detail -> ledger.take(List.of(CallWords.of(detail)), record -> false));
        } catch (TelephonyFault later) {
            LOG.info("call detail left to the next enrichment", Map.of("ucid", call.ucid(), "kind", later.kind()));
        }
    }

    private LocalDate dayOf(Wanted call) {
        return book.call(call.ucid())
                .flatMap(DisposedCallDetails::start)
                .orElse(call.disposedAt())
                .atZone(zone)
                .toLocalDate();
    }

    private static Optional<Instant> start(CallRecord record) {
        return record.instant(CallFact.STARTED_AT);
    }
}
