package net.healix360.engage.callrecords.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.CallWord.Saying;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.floor.entity.JournalEntry;

/**
 * What the live events told of recent calls, in memory: enough to show a call that is disposed before its summary came.
 * After a restart the vendor's reports tell it.
 */
@ApplicationScoped
public class HeardCalls {
    private static final int REMEMBERED = 5_000;

    private record Times(Optional<Instant> started, Optional<Instant> answered, Optional<Instant> ended) {
        static final Times NONE = new Times(Optional.empty(), Optional.empty(), Optional.empty());

        Times and(CallChanged event) {
            Optional<Instant> at = Optional.of(event.at());
            return switch (event.state()) {
                case RINGING -> new Times(started.or(() -> at), answered, ended);
                case ACTIVE, HELD -> new Times(started.or(() -> at), answered.or(() -> at), ended);
                case ENDED -> new Times(started, answered, at);
            };
        }
    }

    private record Heard(CallChanged last, Times times) {}

    private final Map<Ucid, Heard> calls = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Ucid, Heard> eldest) {
            return size() > REMEMBERED;
        }
    };

    private FloorWords words;

    protected HeardCalls() {}

    @Inject
    public HeardCalls(FloorWords words) {
        this.words = words;
    }

    void heard(@Observes JournalEntry entry) {
        boolean call = entry.kind().equals(JournalEntry.CALL) || entry.kind().equals(JournalEntry.OWN_CALL);
        if (call && entry.isLive()) {
            words.read(entry.kind(), entry.body())
                    .filter(CallChanged.class::isInstance)
                    .map(CallChanged.class::cast)
                    .ifPresent(this::remember);
        }
    }

    private void remember(CallChanged event) {
        synchronized (calls) {
            calls.merge(
                    event.ucid(),
                    new Heard(event, Times.NONE.and(event)),
                    (known, fresh) -> new Heard(event, known.times().and(event)));
        }
    }

    /** What was heard of the call as a word of the events; says nothing of a call that nobody heard of. */
    Saying of(Ucid ucid) {
        Saying word = CallWord.of(ucid, CallSource.EVENTS);
        Heard heard;
        synchronized (calls) {
            heard = calls.get(ucid);
        }
        if (heard == null) {
            return word;
        }
        CallChanged last = heard.last();
        Times times = heard.times();
        word.text(CallFact.DIRECTION, last.direction().name())
                .text(CallFact.CALLER_PHONE, last.callerPhone())
                .text(CallFact.DID, last.did())
                .text(CallFact.AGENT_ID, last.agentId().map(AgentId::value))
                .at(CallFact.STARTED_AT, times.started())
                .at(CallFact.ANSWERED_AT, times.answered());
        times.started()
                .flatMap(start -> times.ended().map(end -> seconds(start, end)))
                .ifPresent(length -> word.answered(times.answered().isPresent())
                        .at(CallFact.ENDED_AT, times.ended())
                        .seconds(CallFact.DURATION_SEC, length));
        times.answered()
                .flatMap(answer -> times.ended().map(end -> seconds(answer, end)))
                .ifPresent(talk -> word.seconds(CallFact.TALK_SEC, talk));
        return word;
    }

    private static long seconds(Instant from, Instant to) {
        return to.getEpochSecond() - from.getEpochSecond();
    }
}
