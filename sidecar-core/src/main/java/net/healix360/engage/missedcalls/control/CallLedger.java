package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.RecordingsKnown;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;
import net.healix360.engage.replica.entity.PlatformWrite;

/**
 * Takes what is said of calls, from every source, into the book: record, corrections, queue and the writes that the
 * platform is owed, together or not at all. The same word again changes nothing.
 */
@ApplicationScoped
public class CallLedger {
    /** The recording of a call that ended longer ago is nobody's news. */
    private static final Duration NEWS = Duration.ofHours(2);

    /**
     * What came of some words.
     *
     * @param added calls that were not known before
     * @param changed calls of which something is known otherwise
     */
    public record Taken(List<CallRecord> added, List<CallRecord> changed) {}

    private CallBook book;
    private CallWrites writes;
    private CallbackPromise promise;
    private Event<MissedCallRecorded> recorded;
    private Event<RecordingsKnown> recordings;
    private Clock clock;

    protected CallLedger() {}

    @Inject
    public CallLedger(
            CallBook book,
            AgentDirectory agents,
            CallbackPromise promise,
            Event<MissedCallRecorded> recorded,
            Event<RecordingsKnown> recordings,
            Clock clock) {
        this.book = book;
        this.writes = new CallWrites(agents);
        this.promise = promise;
        this.recorded = recorded;
        this.recordings = recordings;
        this.clock = clock;
    }

    /**
     * Returns when all of it is durable.
     *
     * @param opens which calls may open an entry in the callback queue when they were missed
     */
    public Taken take(List<CallWord> words, Predicate<CallRecord> opens) {
        Instant now = clock.instant();
        Turn turn = book.write(page -> {
            Turn fresh = new Turn(page, opens, now);
            words.forEach(fresh::hear);
            return fresh;
        });
        turn.entries.values().forEach(entry -> recorded.fire(new MissedCallRecorded(entry, turn.hasMissed(entry))));
        if (!turn.heard.isEmpty()) {
            recordings.fire(new RecordingsKnown(turn.heard));
        }
        return new Taken(List.copyOf(turn.added), List.copyOf(turn.changed));
    }

    /** The words of one transaction. */
    private final class Turn {
        private final CallBook.Page page;
        private final Predicate<CallRecord> opens;
        private final Instant now;
        private final List<CallRecord> added = new ArrayList<>();
        private final List<CallRecord> changed = new ArrayList<>();
        private final List<CallRecord> heard = new ArrayList<>();
        private final Map<String, MissedCall> entries = new LinkedHashMap<>();

        Turn(CallBook.Page page, Predicate<CallRecord> opens, Instant now) {
            this.page = page;
            this.opens = opens;
            this.now = now;
        }

        /** Whether the entry's latest call is one that was missed in this turn. */
        boolean hasMissed(MissedCall entry) {
            return Stream.concat(added.stream(), changed.stream())
                    .anyMatch(call -> call.isMissed() && call.ucid().equals(entry.ucid()));
        }

        void hear(CallWord word) {
            Optional<CallRecord> known = known(word);
            CallRecord before = known.orElseGet(() -> CallRecord.unheard(word.ucid()));
            CallRecord after = before.after(word);
            if (known.isEmpty() || !after.equals(before)) {
                page.save(after, after.corrections(before, word.source(), now), word.legs());
            }
            List<MissedCall> settled = new QueueEntries(page, promise.within(), now).settle(after, opens.test(after));
            owe(before, after, settled);
            settled.forEach(entry -> entries.put(entry.id(), entry));
            remember(known, before, after);
        }

        /** The vendor's bulk report is keyed by legs, its summaries by the call: either finds it. */
        private Optional<CallRecord> known(CallWord word) {
            return page.call(word.ucid()).or(() -> word.legs().stream()
                    .flatMap(leg -> page.call(leg).stream())
                    .findFirst());
        }

        /** Who is to call a patient back stays the agent of that call. */
        private void owe(CallRecord before, CallRecord after, List<MissedCall> settled) {
            Map<String, PlatformWrite> owed = new LinkedHashMap<>();
            writes.of(before, after).ifPresent(write -> owed.put(write.key(), ownersKept(write, after)));
            settled.forEach(entry -> owed.merge(entry.id(), writes.of(entry), PlatformWrite::then));
            owed.values().forEach(page::owe);
        }

        private PlatformWrite ownersKept(PlatformWrite write, CallRecord call) {
            return call.answered()
                    ? write
                    : page.missedCall(call.ucid().value())
                            .filter(entry -> entry.owner().isPresent())
                            .map(entry -> write.then(writes.of(entry)))
                            .orElse(write);
        }

        private void remember(Optional<CallRecord> known, CallRecord before, CallRecord after) {
            if (known.isEmpty()) {
                added.add(after);
            } else if (!after.facts().equals(before.facts())) {
                changed.add(after);
            }
            boolean newRecording = before.text(CallFact.RECORDING_URL).isEmpty()
                    && after.text(CallFact.RECORDING_URL).isPresent();
            boolean recent = after.instant(CallFact.ENDED_AT)
                    .filter(ended -> ended.plus(NEWS).isAfter(now))
                    .isPresent();
            if (newRecording && recent) {
                heard.add(after);
            }
        }
    }
}
