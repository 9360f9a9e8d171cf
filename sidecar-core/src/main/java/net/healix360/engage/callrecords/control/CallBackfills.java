package net.healix360.engage.callrecords.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallBook.CallPage;
import net.healix360.engage.missedcalls.control.CallFilter;
import net.healix360.engage.missedcalls.control.CallLedger;
import net.healix360.engage.missedcalls.control.CallerLinks;
import net.healix360.engage.tenancy.control.Tenancy;

/** Makes up for what was missed in past days, from the calls that the book has: run an enrichment first. */
@ApplicationScoped
public class CallBackfills {
    private static final int BATCH = CallFilter.LARGEST_PAGE;

    private CallBook book;
    private CallLedger ledger;
    private CallerLinks links;
    private Clock clock;
    private ZoneId zone;

    protected CallBackfills() {}

    @Inject
    public CallBackfills(CallBook book, CallLedger ledger, CallerLinks links, Tenancy tenancy, Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.links = links;
        this.clock = clock;
        this.zone = tenancy.hospital().zone();
    }

    /**
     * Missed calls of these days that are in no queue, unless the hospital and the number have spoken since.
     *
     * @param days how many, today included
     * @param progress is told how many calls were looked at
     * @return how many calls came into the queue
     */
    public long missedCalls(int days, LongConsumer progress) {
        CallFilter window = window(days);
        Set<String> spokenSince = new HashSet<>();
        List<CallRecord> missed = new ArrayList<>();
        walk(
                window,
                progress,
                calls -> calls.forEach(call -> {
                    if (call.answered()) {
                        number(call).ifPresent(spokenSince::add);
                    } else if (call.isMissed()
                            && number(call).filter(spokenSince::contains).isEmpty()) {
                        missed.add(call);
                    }
                }));
        Collections.reverse(missed);
        return inBatches(missed, this::queued);
    }

    private long queued(List<CallRecord> calls) {
        long before = counted(calls);
        ledger.take(
                calls.stream()
                        .map(call -> CallWord.of(call.ucid(), CallSource.EVENTS).said())
                        .toList(),
                call -> true);
        return counted(calls) - before;
    }

    private long counted(List<CallRecord> calls) {
        return book.write(page -> calls.stream()
                .filter(call -> page.entryOf(call.ucid()).isPresent())
                .count());
    }

    /**
     * Calls of these days that belong to nobody get their lead and patient by their number.
     *
     * @return how many calls belong to somebody now
     */
    public long callerLinks(int days, LongConsumer progress) {
        List<CallRecord> unlinked = new ArrayList<>();
        walk(window(days).withoutLinks(), progress, unlinked::addAll);
        return inBatches(unlinked, links::link);
    }

    private void walk(CallFilter filter, LongConsumer progress, Consumer<List<CallRecord>> visitor) {
        CallPage page = book.calls(filter);
        long seen = 0;
        while (true) {
            visitor.accept(page.items());
            seen += page.items().size();
            progress.accept(seen);
            if (page.nextCursor().isEmpty()) {
                return;
            }
            page = book.calls(filter.after(page.nextCursor()));
        }
    }

    private static long inBatches(List<CallRecord> calls, Function<List<CallRecord>, ? extends Number> work) {
        long done = 0;
        for (int from = 0; from < calls.size(); from += BATCH) {
            done += work.apply(calls.subList(from, Math.min(calls.size(), from + BATCH)))
                    .longValue();
        }
        return done;
    }

    private static Optional<String> number(CallRecord call) {
        return call.text(CallFact.CALLER_PHONE).flatMap(PhoneNumber::parse).map(PhoneNumber::e164);
    }

    private CallFilter window(int days) {
        if (days < 1 || days > CallEnrichment.MOST_DAYS) {
            throw Problem.invalid(List.of(new FieldError("days", "are 1 to " + CallEnrichment.MOST_DAYS)))
                    .asException();
        }
        Instant from = clock.instant()
                .atZone(zone)
                .toLocalDate()
                .minusDays(days - 1L)
                .atStartOfDay(zone)
                .toInstant();
        return CallFilter.all(BATCH).between(Optional.of(from), Optional.empty());
    }
}
