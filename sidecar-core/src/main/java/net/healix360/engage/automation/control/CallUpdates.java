package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.automation.entity.Outcome;
import net.healix360.engage.automation.entity.Target;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallLedger;
import net.healix360.engage.missedcalls.control.CallbackProgress;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;

/** What a rule may say of a call: as a person could, and no more. */
@ApplicationScoped
public class CallUpdates {
    private CallBook book;
    private CallLedger ledger;
    private CallbackProgress progress;
    private Clock clock;

    protected CallUpdates() {}

    @Inject
    public CallUpdates(CallBook book, CallLedger ledger, CallbackProgress progress, Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.progress = progress;
        this.clock = clock;
    }

    /** An end stays an end, and what was tried is not untried. */
    Outcome callbackStatus(Target target, String name) {
        Optional<CallbackStatus> next = CallbackStatus.named(name);
        if (next.isEmpty()) {
            return Outcome.notPossible(
                    "call.callbackStatus is one of " + List.of(CallbackStatus.values()) + ", not " + name);
        }
        Optional<MissedCall> entry = entry(target);
        if (entry.isEmpty()) {
            return Outcome.notPossible("it is no missed call");
        }
        MissedCall before = entry.get();
        Optional<AgentId> by = before.owner();
        if (next.get() == CallbackStatus.CALLBACK_ATTEMPTED && by.isEmpty()) {
            return Outcome.notPossible("nobody calls this patient back, so nobody has tried");
        }
        if (before.status() == next.get()) {
            return Outcome.nothing();
        }
        try {
            MissedCall after = progress.settle(before.id(), by.orElse(null), true, next.get(), clock.instant());
            return Outcome.done(before.status().name(), after.status().name());
        } catch (ProblemException refused) {
            return Outcome.notPossible(String.valueOf(refused.getMessage()));
        }
    }

    /** What was chosen stays. */
    Outcome disposition(Target target, String name) {
        boolean known = Arrays.stream(Disposition.values())
                .anyMatch(disposition -> disposition.name().equals(name));
        if (!known) {
            return Outcome.notPossible("call.disposition is one of " + List.of(Disposition.values()) + ", not " + name);
        }
        Optional<CallRecord> call = ucid(target).flatMap(book::call);
        if (call.isEmpty()) {
            return Outcome.notPossible("there is no such call");
        }
        Optional<String> chosen = call.get().text(CallFact.DISPOSITION);
        if (chosen.isPresent()) {
            return chosen.get().equals(name)
                    ? Outcome.nothing()
                    : Outcome.notPossible("the call is disposed as " + chosen.get() + ", which stays");
        }
        ledger.take(
                List.of(CallWord.of(call.get().ucid(), CallSource.EVENTS)
                        .text(CallFact.DISPOSITION, name)
                        .said()),
                any -> false);
        return Outcome.done("", name);
    }

    private Optional<MissedCall> entry(Target target) {
        return switch (target.kind()) {
            case MISSED_CALL -> book.write(page -> page.missedCall(target.id()));
            case CALL -> book.write(page -> page.entryOf(new Ucid(target.id())));
            default -> Optional.empty();
        };
    }

    private Optional<Ucid> ucid(Target target) {
        return switch (target.kind()) {
            case MISSED_CALL -> entry(target).map(MissedCall::ucid);
            case CALL -> Optional.of(new Ucid(target.id()));
            default -> Optional.empty();
        };
    }
}
