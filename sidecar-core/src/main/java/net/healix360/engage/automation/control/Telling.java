package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.alerts.entity.Recipients;
import net.healix360.engage.automation.entity.NoticeGiven;
import net.healix360.engage.automation.entity.Outcome;
import net.healix360.engage.automation.entity.Outcome.Result;
import net.healix360.engage.automation.entity.Thing;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.rules.rule.Notice;
import net.healix360.engage.rules.rule.Severity;

/**
 * Tells somebody: a notice on their stream, and for supervisors and administrators also an alert of the lowest severity, for whoever
 * is not looking. By schedule the same is told once a day, by an event each time.
 */
@ApplicationScoped
public class Telling {
    private Escalation escalation;
    private EffectBook book;
    private WorkingDays days;
    private Event<NoticeGiven> given;

    protected Telling() {}

    @Inject
    public Telling(Escalation escalation, EffectBook book, WorkingDays days, Event<NoticeGiven> given) {
        this.escalation = escalation;
        this.book = book;
        this.days = days;
        this.given = given;
    }

    Outcome tell(Occasion occasion, Notice notice, Thing thing) {
        Recipients recipients = Escalation.recipients(notice);
        if (Escalation.isToNobody(notice, thing)) {
            return Outcome.notPossible("it is nobody's: there is no agent to tell");
        }
        if (occasion.isScheduled()
                && book.has(
                        occasion.rule().id(),
                        thing.target(),
                        Result.DONE,
                        days.today().begin())) {
            return Outcome.nothing();
        }
        if (recipients != Recipients.AGENT) {
            escalation.raise(occasion.rule(), notice, Severity.INFO, thing);
        }
        Optional<AgentId> agent = recipients == Recipients.AGENT ? thing.agent() : Optional.empty();
        given.fire(new NoticeGiven(
                occasion.rule().id(),
                occasion.rule().name(),
                notice.message(),
                notice.severity(),
                recipients,
                agent,
                thing.target()));
        return Outcome.done("", agent.map(AgentId::value).orElse(recipients.wireName()));
    }
}
