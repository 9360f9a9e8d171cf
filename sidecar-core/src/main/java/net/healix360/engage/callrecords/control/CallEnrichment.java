package net.healix360.engage.callrecords.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.missedcalls.control.CallLedger;
import net.healix360.engage.missedcalls.control.CallWords;
import net.healix360.engage.missedcalls.control.CallerLinks;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.telephony.entity.CallDetail;
import net.healix360.engage.telephony.entity.Capability;
import net.healix360.engage.tenancy.control.Tenancy;

/**
 * Corrects calls by the vendor's final records, and adds those that nobody told us of (reference/helix-engage.md §2.14).
 * The vendor gives one day at a time and two days a minute to the whole account, so there is a pause between two days.
 */
@ApplicationScoped
public class CallEnrichment {
    /** Between two days: the first boot of the earlier system asked twice in a row and was turned away. */
    static final Duration BETWEEN_DAYS = Duration.ofSeconds(35);

    static final int MOST_DAYS = 15;

    private static final EventLogger LOG = EventLogger.of(CallEnrichment.class);
    private static final int BATCH = 250;
    private static final int MOST_TRIES = 6;

    private final Semaphore free = new Semaphore(1);

    private TelephonyProvider telephony;
    private CallLedger ledger;
    private CallerLinks links;
    private Pacing pacing;
    private Clock clock;
    private ZoneId zone;

    protected CallEnrichment() {}

    @Inject
    public CallEnrichment(
            TelephonyProvider telephony,
            CallLedger ledger,
            CallerLinks links,
            Pacing pacing,
            Tenancy tenancy,
            Clock clock) {
        this.telephony = telephony;
        this.ledger = ledger;
        this.links = links;
        this.pacing = pacing;
        this.clock = clock;
        this.zone = tenancy.hospital().zone();
    }

    /** Today and yesterday; without effect while another run is on, or where the vendor has no such records. */
    public void runRecent() {
        boolean able = telephony.capabilities().contains(Capability.CALL_DETAILS);
        if (able && !isRunning()) {
            EnrichmentProgress done = run(today().minusDays(1), today(), progress -> {});
            LOG.info(
                    "calls enriched",
                    Map.of(
                            "rows", done.rows(),
                            "added", done.added(),
                            "changed", done.changed(),
                            "faults", done.faults().size()));
        }
    }

    public boolean isRunning() {
        return free.availablePermits() == 0;
    }

    /**
     * Both days included, the latest first.
     *
     * @param progress is told after each batch and each day
     * @throws net.healix360.engage.foundation.problem.ProblemException 400 for days that the vendor does not keep, 409
     *     while another run is on
     */
    public EnrichmentProgress run(LocalDate from, LocalDate to, Consumer<EnrichmentProgress> progress) {
        check(from, to);
        if (!free.tryAcquire()) {
            throw Problem.conflict("enrichment-running", "Calls are being enriched already. Try again in a minute.")
                    .asException();
        }
        try {
            return days(from, to, progress);
        } finally {
            free.release();
        }
    }

    /**
     * Days of which the vendor may have records; its clock may be a day ahead of ours.
     *
     * @throws net.healix360.engage.foundation.problem.ProblemException 400 for others
     */
    public void check(LocalDate from, LocalDate to) {
        boolean known =
                !to.isBefore(from) && !to.isAfter(today().plusDays(1)) && from.isAfter(today().minusDays(MOST_DAYS));
        if (!known) {
            throw Problem.invalid(List.of(new FieldError(
                            "days", "are 1 to " + MOST_DAYS + " days, of which the last is today or before")))
                    .asException();
        }
    }

    private EnrichmentProgress days(LocalDate from, LocalDate to, Consumer<EnrichmentProgress> progress) {
        EnrichmentProgress now = EnrichmentProgress.of((int) ChronoUnit.DAYS.between(from, to) + 1);
        for (LocalDate day = to; !day.isBefore(from); day = day.minusDays(1)) {
            if (day.isBefore(to)) {
                pacing.pause(BETWEEN_DAYS);
            }
            now = day(day, now, progress).dayDone();
            progress.accept(now);
        }
        return now;
    }

    private EnrichmentProgress day(LocalDate day, EnrichmentProgress before, Consumer<EnrichmentProgress> progress) {
        try {
            return take(details(day), before, progress);
        } catch (TelephonyFault fault) {
            LOG.warn(
                    "call details not read",
                    Map.of("day", day, "kind", fault.kind(), "reason", String.valueOf(fault.getMessage())));
            return before.without(day, "the telephony provider answered " + fault.kind() + ".");
        }
    }

    /** Being turned away for asking too often only means to wait: others share the account. */
    private List<CallDetail> details(LocalDate day) {
        for (int tries = 1; ; tries++) {
            try {
                return telephony.callDetails(day);
            } catch (TelephonyFault fault) {
                if (fault.kind() != TelephonyFault.Kind.LIMIT || tries == MOST_TRIES) {
                    throw fault;
                }
                pacing.pause(fault.retryAfter().orElse(BETWEEN_DAYS));
            }
        }
    }

    /** Batch by batch, so that the desk's own writes come in between. */
    private EnrichmentProgress take(
            List<CallDetail> details, EnrichmentProgress before, Consumer<EnrichmentProgress> progress) {
        EnrichmentProgress now = before.listed(details.size());
        Predicate<CallRecord> today = this::isOfToday;
        for (int from = 0; from < details.size(); from += BATCH) {
            List<CallDetail> batch = details.subList(from, Math.min(details.size(), from + BATCH));
            CallLedger.Taken taken =
                    ledger.take(batch.stream().map(CallWords::of).toList(), today);
            links.link(taken.added());
            now = now.taken(taken.added().size(), taken.changed().size());
            progress.accept(now);
        }
        return now;
    }

    /** A patient who was missed on another day may have been helped since: who wants those back asks for them. */
    private boolean isOfToday(CallRecord call) {
        return call.instant(CallFact.STARTED_AT)
                .filter(start -> start.atZone(zone).toLocalDate().equals(today()))
                .isPresent();
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
