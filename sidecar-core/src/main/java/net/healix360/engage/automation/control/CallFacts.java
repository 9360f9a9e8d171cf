package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.automation.entity.Noted;
import net.healix360.engage.automation.entity.Target;
import net.healix360.engage.automation.entity.Thing;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;

/** What rules may ask about a call that something happened to. */
@ApplicationScoped
public class CallFacts {
    private CallBook book;
    private Floor floor;
    private LeadFacts leads;

    protected CallFacts() {}

    @Inject
    public CallFacts(CallBook book, Floor floor, LeadFacts leads) {
        this.book = book;
        this.floor = floor;
        this.leads = leads;
    }

    /** A patient who waits for a callback; the SLA clock is added by whoever has the rules. */
    WorkItem item(MissedCall entry) {
        Facts.Builder facts = Facts.builder()
                .text(Fact.CALL_DIRECTION, Direction.INBOUND.name())
                .text(Fact.CALL_STATUS, "MISSED")
                .text(Fact.CALL_CALLBACK_STATUS, entry.status().name())
                .number(Fact.CALL_MISSED_COUNT, entry.attempts());
        book.call(entry.ucid()).ifPresent(call -> add(facts, call));
        return new WorkItem(entry.id(), TaskType.MISSED_CALL, entry.missedAt(), facts.build());
    }

    Optional<String> leadOf(Ucid ucid) {
        return book.call(ucid).flatMap(call -> call.text(CallFact.LEAD_ID));
    }

    /** A call that ended or was disposed: by its record, or as the floor remembers it while there is none. */
    Thing of(Noted.Call noted) {
        Facts.Builder facts = Facts.builder();
        Optional<CallRecord> record = book.call(noted.ucid());
        record.ifPresentOrElse(call -> add(facts, call), () -> floor.recent(noted.ucid())
                .ifPresent(
                        call -> facts.text(Fact.CALL_DIRECTION, call.direction().name())));
        noted.disposition().ifPresent(disposition -> facts.text(Fact.CALL_DISPOSITION, disposition));
        Optional<AgentId> agent = noted.agent().or(() -> record.flatMap(CallRecord::agentId));
        Target target = new Target(Target.Kind.CALL, noted.ucid().value());
        return new Thing(target, facts.build(), agent, record.flatMap(call -> call.text(CallFact.LEAD_ID)));
    }

    private void add(Facts.Builder facts, CallRecord call) {
        facts.text(Fact.CALL_DIRECTION, call.direction().name());
        if (call.isOver()) {
            facts.text(Fact.CALL_STATUS, call.answered() ? "ANSWERED" : "MISSED");
        }
        call.text(CallFact.DISPOSITION).ifPresent(text -> facts.text(Fact.CALL_DISPOSITION, text));
        call.seconds(CallFact.DURATION_SEC)
                .ifPresent(seconds -> facts.number(Fact.CALL_DURATION_SECONDS, seconds.doubleValue()));
        call.text(CallFact.LEAD_ID).ifPresent(lead -> leads.add(facts, lead));
    }
}
