package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import net.healix360.engage.automation.entity.Effect;
import net.healix360.engage.automation.entity.Outcome;
import net.healix360.engage.automation.entity.Outcome.Result;
import net.healix360.engage.automation.entity.Target;
import net.healix360.engage.automation.entity.Thing;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.rules.rule.Action;

/**
 * Carries out what a rule says, and keeps what came of it. What was not possible is tried again at every occasion, and kept once a
 * day.
 */
@ApplicationScoped
public class Deeds {
    private static final EventLogger AUDIT = EventLogger.of(Deeds.class);

    private Escalation escalation;
    private Telling telling;
    private Assignment assignment;
    private Updating updating;
    private EffectBook book;
    private WorkingDays days;
    private Clock clock;

    protected Deeds() {}

    @Inject
    public Deeds(
            Escalation escalation,
            Telling telling,
            Assignment assignment,
            Updating updating,
            EffectBook book,
            WorkingDays days,
            Clock clock) {
        this.escalation = escalation;
        this.telling = telling;
        this.assignment = assignment;
        this.updating = updating;
        this.book = book;
        this.days = days;
        this.clock = clock;
    }

    /** One rule, one thing. A fault is an outcome, too: the next thing has its turn. */
    void carryOut(Occasion occasion, Thing thing) {
        Outcome outcome;
        try {
            outcome = outcome(occasion, thing);
        } catch (RuntimeException fault) {
            outcome = Outcome.notPossible("failed: " + fault.getMessage());
        }
        keep(occasion, thing.target(), outcome);
    }

    /** An escalating rule that was asked about everything and applies to these. */
    void escalateExactly(Occasion occasion, Action.Escalate action, List<Thing> things) {
        escalation
                .raiseExactly(occasion.rule(), action.notice(), action.notice().severity(), things)
                .forEach(alert ->
                        keep(occasion, Escalation.target(alert, things), Outcome.done("", "alert " + alert.id())));
    }

    private Outcome outcome(Occasion occasion, Thing thing) {
        Action action = occasion.rule().action();
        if (action instanceof Action.Escalate escalate) {
            if (Escalation.isToNobody(escalate.notice(), thing)) {
                return Outcome.notPossible("it is nobody's: there is no agent to alert");
            }
            return escalation
                    .raise(occasion.rule(), escalate.notice(), escalate.notice().severity(), thing)
                    .map(alert -> Outcome.done("", "alert " + alert.id()))
                    .orElseGet(Outcome::nothing);
        }
        if (action instanceof Action.Notify notify) {
            return telling.tell(occasion, notify.notice(), thing);
        }
        if (action instanceof Action.Assign assign) {
            return assignment.assign(occasion, assign, thing);
        }
        if (action instanceof Action.Update update) {
            return updating.update(update, thing);
        }
        throw new IllegalStateException("a rule that scores does nothing by itself");
    }

    private void keep(Occasion occasion, Target target, Outcome outcome) {
        boolean known = outcome.result() == Result.NOT_POSSIBLE
                && book.has(
                        occasion.rule().id(),
                        target,
                        Result.NOT_POSSIBLE,
                        days.today().begin());
        if (outcome.result() == Result.NOTHING || known) {
            return;
        }
        book.add(new Effect(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                occasion.rule().id(),
                occasion.rulesVersion(),
                occasion.rule().name(),
                occasion.rule().action().type(),
                occasion.why(),
                target,
                outcome));
        AUDIT.info(
                outcome.result() == Result.DONE ? "a rule acted" : "a rule could not act",
                Map.of(
                        "rule", occasion.rule().id(),
                        "version", occasion.rulesVersion(),
                        "occasion", occasion.why(),
                        "on", target,
                        "why", outcome.why()));
    }
}
