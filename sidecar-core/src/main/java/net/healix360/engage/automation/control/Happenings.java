package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.automation.entity.Noted;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.rule.Happening;
import net.healix360.engage.rules.rule.RuleEvent;

/**
 * Notes what happens, when a rule waits for it, and nothing more: no event is held up by a rule. When rules cannot follow, what
 * happens then is left out and counted, and everything else goes its way.
 */
@ApplicationScoped
public class Happenings {
    static final int QUEUE = 10_000;
    private static final EventLogger LOG = EventLogger.of(Happenings.class);

    private final BlockingQueue<Noted> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicLong leftOut = new AtomicLong();
    private final Map<AgentId, String> states = new ConcurrentHashMap<>();

    private RulesInForce rules;

    protected Happenings() {}

    @Inject
    public Happenings(RulesInForce rules) {
        this.rules = rules;
    }

    void recorded(@Observes MissedCallRecorded event) {
        boolean fromPlatform = event.missedCall().stored();
        if (!fromPlatform && awaited(event.missed() ? RuleEvent.CALL_MISSED : RuleEvent.CALLBACK_CHANGED)) {
            note(new Noted.Entry(event.missedCall(), event.missed()));
        }
    }

    void disposed(@Observes CallDisposed call) {
        if (awaited(RuleEvent.CALL_DISPOSED)) {
            note(new Noted.Call(
                    call.ucid(),
                    Optional.of(call.agentId()),
                    Optional.of(call.disposition().name())));
        }
    }

    void changed(@Observes RecordsChanged change) {
        boolean lead = change.kind() == RecordKind.LEAD && awaited(RuleEvent.LEAD_CREATED, RuleEvent.LEAD_CHANGED);
        boolean followUp = change.kind() == RecordKind.FOLLOW_UP
                && awaited(RuleEvent.FOLLOW_UP_CREATED, RuleEvent.FOLLOW_UP_CHANGED);
        if (lead || followUp) {
            change.ids().forEach(id -> note(new Noted.Changed(change.kind(), id)));
        }
    }

    void heard(@Observes JournalEntry entry) {
        switch (entry.kind()) {
            case JournalEntry.CALL, JournalEntry.OWN_CALL -> heardOfCall(entry);
            case JournalEntry.AGENT, JournalEntry.OWN_AGENT -> heardOfAgent(entry);
            default -> {
                // Ours, and told otherwise.
            }
        }
    }

    private void heardOfCall(JournalEntry entry) {
        boolean ended = entry.state().equals(CallState.ENDED.name()) && entry.ucid() != null;
        if (ended && awaited(RuleEvent.CALL_ENDED)) {
            note(new Noted.Call(
                    new Ucid(entry.ucid()), Optional.ofNullable(entry.agentId()).map(AgentId::new), Optional.empty()));
        }
    }

    /** A state that is told again is no change. */
    private void heardOfAgent(JournalEntry entry) {
        if (entry.isLive() && entry.agentId() != null) {
            AgentId agent = new AgentId(entry.agentId());
            boolean another = !entry.state().equals(states.put(agent, entry.state()));
            if (another && awaited(RuleEvent.AGENT_STATE_CHANGED)) {
                note(new Noted.AgentState(agent));
            }
        }
    }

    /** The next one; empty when there is none. */
    Optional<Noted> next() {
        return Optional.ofNullable(queue.poll());
    }

    /** How many were left out since the start, because rules could not follow. */
    public long leftOut() {
        return leftOut.get();
    }

    public int waiting() {
        return queue.size();
    }

    private boolean awaited(RuleEvent... events) {
        return Stream.of(events)
                .map(event -> new Happening.Occurred(event.wireName()))
                .anyMatch(
                        happening -> !rules.automations().waitingFor(happening).isEmpty());
    }

    private void note(Noted noted) {
        if (!queue.offer(noted) && leftOut.getAndIncrement() % QUEUE == 0) {
            LOG.warn("rules cannot follow; events are left out", Map.of("leftOut", leftOut.get()));
        }
    }
}
