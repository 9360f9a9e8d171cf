package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;

/**
 * Patients who call again and are answered: nobody should call them back while they talk. The summary of the call tells
 * the same when it is over, so what is not settled before a stop is settled then.
 */
@ApplicationScoped
public class AnsweredCallers {
    private final ConcurrentLinkedQueue<Reached> heard = new ConcurrentLinkedQueue<>();

    private CallBook book;
    private CallWrites writes;
    private CallbackPromise promise;
    private FloorWords words;
    private Event<MissedCallRecorded> recorded;

    protected AnsweredCallers() {}

    @Inject
    public AnsweredCallers(
            CallBook book,
            AgentDirectory agents,
            CallbackPromise promise,
            FloorWords words,
            Event<MissedCallRecorded> recorded) {
        this.book = book;
        this.writes = new CallWrites(agents);
        this.promise = promise;
        this.words = words;
        this.recorded = recorded;
    }

    /** Only notes who it is: events are not held up by what follows from them. */
    void heard(@Observes JournalEntry entry) {
        if (entry.isLive()
                && entry.kind().equals(JournalEntry.CALL)
                && CallState.ACTIVE.name().equals(entry.state())) {
            words.read(entry.kind(), entry.body())
                    .filter(CallChanged.class::isInstance)
                    .map(CallChanged.class::cast)
                    .filter(call -> call.direction() == Direction.INBOUND)
                    .flatMap(call -> PhoneNumber.parse(call.callerPhone())
                            .map(phone -> new Reached(phone.e164(), call.at(), Optional.empty())))
                    .ifPresent(heard::add);
        }
    }

    /** Ends the entries of those who were answered since the last time. */
    public void settle() {
        for (Reached reached = heard.poll(); reached != null; reached = heard.poll()) {
            Reached patient = reached;
            List<MissedCall> ended = book.write(page -> {
                List<MissedCall> settled = new QueueEntries(page, promise.within(), patient.at()).settle(patient);
                settled.forEach(entry -> page.owe(writes.of(entry)));
                return settled;
            });
            ended.stream().map(MissedCallRecorded::new).forEach(recorded::fire);
        }
    }
}
