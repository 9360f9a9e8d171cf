package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.missedcalls.control.EntryFilter;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.worklist.entity.DueItem;
import net.healix360.engage.worklist.entity.OpenItem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Patients who called and were not answered. Who was called back and not reached is called again after a while. */
@ApplicationScoped
public class MissedCallItems extends ItemSource {
    private CallBook book;
    private MissedCallQueue queue;
    private LastDispositions dispositions;
    private Duration pause;

    protected MissedCallItems() {}

    /** @param minutes between an attempt and the next one */
    @Inject
    public MissedCallItems(
            CallBook book,
            MissedCallQueue queue,
            LastDispositions dispositions,
            @ConfigProperty(name = "worklist.try-again-minutes", defaultValue = "60") long minutes) {
        this.book = book;
        this.queue = queue;
        this.dispositions = dispositions;
        this.pause = Duration.ofMinutes(minutes);
    }

    @Override
    public Stream<DueItem> open() {
        MissedCallFilter open =
                MissedCallFilter.all(MissedCallFilter.LARGEST_PAGE).which(EntryFilter.ALL.whichAreOpen());
        return walk(open).flatMap(call -> due(call).stream());
    }

    @Override
    public Optional<DueItem> find(String id) {
        return book.missedCall(id).map(queue::named).flatMap(this::due);
    }

    @Override
    public Stream<OpenItem> since(Instant begin) {
        return walk(MissedCallFilter.all(MissedCallFilter.LARGEST_PAGE))
                .takeWhile(call -> !call.missedAt().isBefore(begin))
                .flatMap(call -> item(call).stream());
    }

    private Stream<MissedCall> walk(MissedCallFilter filter) {
        return Pages.walk(cursor -> {
            MissedCallPage page = queue.list(cursor.map(filter::after).orElse(filter));
            return new Pages.Page<>(page.items(), page.nextCursor());
        });
    }

    private Optional<DueItem> due(MissedCall call) {
        return call.isOpen() ? item(call).map(item -> new DueItem(item, from(call))) : Optional.empty();
    }

    /** Who called once more after the attempt waits again. */
    private Instant from(MissedCall call) {
        return call.lastAttemptAt()
                .filter(attempt -> call.status() == CallbackStatus.CALLBACK_ATTEMPTED)
                .filter(attempt -> !call.missedAt().isAfter(attempt))
                .map(attempt -> attempt.plus(pause))
                .orElse(Instant.EPOCH);
    }

    private Optional<OpenItem> item(MissedCall call) {
        if (call.callerPhone().isBlank()) {
            return Optional.empty();
        }
        Optional<String> disposition = dispositions.of(call.callerPhone());
        Facts.Builder facts = Facts.builder()
                .text(Fact.CALL_DIRECTION, "INBOUND")
                .text(Fact.CALL_STATUS, "MISSED")
                .text(Fact.CALL_CALLBACK_STATUS, call.status().name())
                .number(Fact.CALL_MISSED_COUNT, call.attempts());
        disposition.ifPresent(text -> facts.text(Fact.CALL_DISPOSITION, text));
        return Optional.of(new OpenItem(
                new WorkItem(call.id(), TaskType.MISSED_CALL, call.missedAt(), facts.build()),
                call.callerName(),
                call.callerPhone(),
                call.campaignName(),
                call.lastAttemptAt()
                        .filter(attempt -> attempt.isAfter(call.missedAt()))
                        .orElse(call.missedAt()),
                call.attempts(),
                call.owner(),
                Optional.of(call.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(call.campaignName()).filter(name -> !name.isBlank()),
                Optional.of(call.did()).filter(did -> !did.isBlank()),
                disposition));
    }
}
