package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallDialled;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;

/**
 * How a queue entry comes to its end: the dial is an attempt, what came of the call decides, and a person may settle it
 * by hand (reference/helix-engage.md §2.7).
 */
@ApplicationScoped
public class CallbackProgress {
    private CallBook book;
    private CallWrites writes;
    private Event<MissedCallRecorded> recorded;

    protected CallbackProgress() {}

    @Inject
    public CallbackProgress(CallBook book, AgentDirectory agents, Event<MissedCallRecorded> recorded) {
        this.book = book;
        this.writes = new CallWrites(agents);
        this.recorded = recorded;
    }

    void dialled(@Observes CallDialled call) {
        call.missedCallId().ifPresent(id -> change(id, entry -> entry.attempted(call.agentId(), call.at())));
    }

    /** The entry that the disposition names, or else the dial named. */
    void disposed(@Observes CallDisposed call) {
        Optional<String> dialledFor = book.call(call.ucid()).flatMap(record -> record.text(CallFact.MISSED_CALL_ID));
        call.missedCallId().or(() -> dialledFor).ifPresent(id -> change(id, entry -> outcome(entry, call)));
    }

    private static MissedCall outcome(MissedCall entry, CallDisposed call) {
        boolean unheardOf = entry.callbackAttemptedAt().isEmpty();
        MissedCall tried = unheardOf ? entry.attempted(call.agentId(), call.at()) : entry;
        Optional<CallbackStatus> end =
                call.source() == DispositionSource.AGENT ? CallbackOutcome.of(call.disposition()) : Optional.empty();
        return end.filter(tried::mayBecome)
                .map(status -> tried.become(status, call.at()))
                .orElse(tried);
    }

    /**
     * A person settles it by hand.
     *
     * @param foreign whether somebody else's entry may be settled too
     */
    public MissedCall settle(String id, AgentId agent, boolean foreign, CallbackStatus next, Instant at) {
        return change(id, entry -> settled(entry, agent, foreign, next, at))
                .orElseThrow(
                        () -> Problem.notFound("There is no such missed call.").asException());
    }

    private static MissedCall settled(
            MissedCall entry, AgentId agent, boolean foreign, CallbackStatus next, Instant at) {
        if (!foreign && entry.owner().filter(owner -> !owner.equals(agent)).isPresent()) {
            throw Problem.conflict("missed-call-owned", "Another agent calls this patient back.")
                    .with("ownerAgentId", entry.owner().orElseThrow().value())
                    .asException();
        }
        if (entry.status() == next && entry.isOpen() != next.isEnd()) {
            return entry;
        }
        if (!entry.mayBecome(next)) {
            throw Problem.conflict(
                            "callback-status",
                            entry.end()
                                    .map(end -> "This missed call has ended as " + end + ".")
                                    .orElse("A missed call that is " + entry.status() + " does not become " + next
                                            + "."))
                    .with("callbackStatus", entry.status().name())
                    .asException();
        }
        return next == CallbackStatus.CALLBACK_ATTEMPTED ? entry.attempted(agent, at) : entry.become(next, at);
    }

    /** Empty when there is no such entry; what stays as it is is told to nobody. */
    private Optional<MissedCall> change(String id, UnaryOperator<MissedCall> step) {
        record Step(MissedCall before, MissedCall after) {}
        Optional<Step> done = book.write(page -> page.missedCall(id).map(before -> {
            MissedCall after = step.apply(before);
            if (!after.equals(before)) {
                page.save(after);
                page.owe(writes.of(after));
            }
            return new Step(before, after);
        }));
        done.filter(made -> !made.after().equals(made.before()))
                .ifPresent(made -> recorded.fire(new MissedCallRecorded(made.after())));
        return done.map(Step::after);
    }
}
