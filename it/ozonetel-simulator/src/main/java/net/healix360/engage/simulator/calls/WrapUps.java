package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentMode;
import net.healix360.engage.simulator.agents.AgentState;

/** After-call work: ends with the script's or the product's disposition, or when the campaign's timer runs out. */
final class WrapUps {
    private final Map<Agent, Call> open = new HashMap<>();
    private final Map<Call, Disposition> queued = new HashMap<>();
    private final Exchange exchange;

    WrapUps(Exchange exchange) {
        this.exchange = exchange;
    }

    void begin(Agent agent, Call call, Talk talk) {
        exchange.move(agent, AgentAction.WRAP_UP, call);
        open.put(agent, call);
        int seconds = call.campaign().wrapUpSeconds();
        plan(agent, call, call.campaign().wrapUp(), Disposition.wrapUpExceeded(seconds), DisposedBy.TIMER);
        talk.dispositionDelay()
                .ifPresent(delay ->
                        plan(agent, call, delay, Disposition.andRelease(talk.disposition()), DisposedBy.SCRIPT));
        Optional.ofNullable(queued.remove(call))
                .ifPresent(disposition -> plan(agent, call, Duration.ZERO, disposition, DisposedBy.API));
    }

    /** An agent's disposition, from the API; returns what the vendor would answer. */
    DispositionReply dispose(Agent agent, Call call, Disposition disposition) {
        if (call.outcome().disposition().isPresent() || queued.containsKey(call)) {
            return DispositionReply.ALREADY_DISPOSED;
        }
        if (call.phase() != CallPhase.ENDED) {
            queued.put(call, disposition);
            call.outcome().dispositionReceived();
            return DispositionReply.QUEUED;
        }
        call.outcome().dispositionReceived();
        settle(agent, call, disposition, DisposedBy.API);
        return DispositionReply.SAVED;
    }

    /** The agent leaves; what was not disposed stays so. */
    void abandon(Agent agent) {
        Call call = open.remove(agent);
        if (call != null) {
            call.outcome().wrappedUp(exchange.now());
        }
    }

    void clear() {
        open.clear();
        queued.clear();
    }

    /** Not before Disconnect is out: an agent released earlier could ring for the next call while still in this one. */
    private void plan(Agent agent, Call call, Duration delay, Disposition disposition, DisposedBy by) {
        Duration soonest = exchange.disconnectDelay();
        Duration wait = delay.compareTo(soonest) < 0 ? soonest : delay;
        exchange.timeline().after(wait, () -> {
            if (open.get(agent) == call && !isStopped(by)) {
                settle(agent, call, disposition, by);
            }
        });
    }

    private boolean isStopped(DisposedBy by) {
        return by == DisposedBy.TIMER && exchange.behaviour().current().wrapUpTimerStopped();
    }

    private void settle(Agent agent, Call call, Disposition disposition, DisposedBy by) {
        if (call.handledBy(agent) && call.outcome().disposition().isEmpty()) {
            call.outcome().disposed(disposition, by);
        }
        if (open.get(agent) == call && agent.state() == AgentState.ACW) {
            leave(agent, call, disposition);
        }
    }

    private void leave(Agent agent, Call call, Disposition disposition) {
        if (disposition.next() == Disposition.Next.STAY_IN_ACW) {
            return;
        }
        open.remove(agent);
        call.outcome().wrappedUp(exchange.now());
        if (disposition.next() == Disposition.Next.PAUSE) {
            exchange.floor().pause(agent, disposition.pauseReason());
        } else {
            exchange.floor().follow(agent, AgentAction.RELEASE, AgentMode.INBOUND);
        }
    }
}
