package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;

/** Inbound calls until somebody answers or the caller gives up: by skill, longest idle first. */
final class InboundRouting {
    private final Map<Call, InboundScript> scripts = new HashMap<>();
    private final List<Call> waiting = new ArrayList<>();
    private final Exchange exchange;
    private final Conversations conversations;

    InboundRouting(Exchange exchange, Conversations conversations) {
        this.exchange = exchange;
        this.conversations = conversations;
    }

    Call receive(InboundScript script) {
        Call call = new Call(
                exchange.ucids().next(),
                CallType.INBOUND,
                script.campaign(),
                script.callerId(),
                script.uui(),
                exchange.now());
        exchange.log().add(call);
        return route(call, script);
    }

    /** Finds an agent for a caller who is there already: one who has called, or one whom the vendor has dialled. */
    Call route(Call call, InboundScript script) {
        scripts.put(call, script);
        Queueing queueing = script.queueing();
        if (queueing.beforeRinging().isZero()) {
            offer(call);
        } else {
            exchange.timeline().after(queueing.beforeRinging(), () -> offer(call));
        }
        exchange.timeline().after(queueing.patience(), () -> endUnanswered(call));
        return call;
    }

    /** Somebody may have become free: callers are offered in order of arrival. */
    void offerWaiting() {
        List<Call> callers = List.copyOf(waiting);
        waiting.clear();
        callers.forEach(this::offer);
    }

    /** The ringing agent leaves; the call goes to the next one. */
    void agentLeaves(Call call, Leg leg) {
        leg.miss(LegOutcome.NOT_ANSWERED, exchange.now());
        call.requeue(exchange.now());
        exchange.timeline().after(Duration.ZERO, () -> offer(call));
    }

    /** The caller is gone before anybody answered; does nothing to a call that was answered. */
    void endUnanswered(Call call) {
        InboundScript script = scripts.remove(call);
        if (script == null) {
            return;
        }
        waiting.remove(call);
        boolean queueTimedOut = script.talk().hangupBy() == HangupBy.SYSTEM;
        LegOutcome why = queueTimedOut ? LegOutcome.QUEUE_TIME_EXCEEDED : LegOutcome.USER_DISCONNECTED;
        Optional<Leg> ringing = call.lastLeg().filter(Leg::isRinging);
        ringing.ifPresent(leg -> leg.miss(why, exchange.now()));
        call.outcome().withoutAgent(why);
        call.end(queueTimedOut ? HangupBy.SYSTEM : HangupBy.USER, exchange.now());
        exchange.close(call, Duration.ZERO);
        ringing.ifPresent(leg -> exchange.stopRinging(leg.agent(), queueTimedOut));
    }

    /** Nobody has answered yet, and somebody else may. */
    boolean awaitsAnswer(Call call) {
        return scripts.containsKey(call);
    }

    void clear() {
        scripts.clear();
        waiting.clear();
    }

    private void offer(Call call) {
        if (call.phase() != CallPhase.QUEUED || !scripts.containsKey(call)) {
            return;
        }
        choose(call, scripts.get(call)).ifPresentOrElse(agent -> ring(call, agent), () -> waiting.add(call));
    }

    private Optional<Agent> choose(Call call, InboundScript script) {
        boolean offersLeft = call.legs().size() < script.queueing().unansweredOffers();
        Answering answering = script.answering();
        if (answering instanceof Answering.ByAgent by && !offersLeft) {
            exchange.floor().bringToDesk(by.agent());
            return Optional.of(by.agent()).filter(Agent::isReady);
        }
        if (answering instanceof Answering.ByNobody && !offersLeft) {
            return Optional.empty();
        }
        return exchange.floor().ready(call.campaign().skill()).stream()
                .filter(agent -> call.legs().stream().noneMatch(leg -> leg.agent() == agent))
                .findFirst();
    }

    private void ring(Call call, Agent agent) {
        Queueing queueing = scripts.get(call).queueing();
        boolean answers = call.legs().size() >= queueing.unansweredOffers();
        boolean staffed = isForAnybody(call) && exchange.phones().isStaffed(agent);
        Ucid legUcid = call.legs().isEmpty() ? call.ucid() : exchange.ucids().next();
        Leg leg = call.ring(agent, legUcid, exchange.now());
        exchange.move(agent, AgentAction.CALLING, call);
        exchange.listener().callActed(call, leg, CallAction.CALLING, exchange.now());
        if (staffed) {
            exchange.phones().ring(offerOf(call, leg));
            exchange.timeline().after(queueing.ringTimeout(), () -> ringOut(call, leg));
        } else if (answers) {
            exchange.timeline().after(queueing.ringing(), () -> answer(call, leg));
        } else {
            exchange.timeline().after(queueing.ringTimeout(), () -> ringOut(call, leg));
        }
    }

    private void answer(Call call, Leg leg) {
        if (leg.isRinging()) {
            conversations.begin(call, leg, scripts.remove(call).talk());
        }
    }

    /** Somebody's script answers for a named agent; a dialler's customer does not wait for a person. */
    private boolean isForAnybody(Call call) {
        return call.type() == CallType.INBOUND && scripts.get(call).answering() instanceof Answering.ByLongestIdle;
    }

    private Offer offerOf(Call call, Leg leg) {
        return new Offer(
                call,
                leg,
                () -> conversations.begin(call, leg, scripts.remove(call).talk().disposedByTheAgent()),
                () -> decline(call, leg),
                () -> conversations.leave(call, leg, Talk.of(Duration.ZERO, HangupBy.AGENT)));
    }

    private void decline(Call call, Leg leg) {
        leg.miss(LegOutcome.AGENT_DISCONNECT, exchange.now());
        call.requeue(exchange.now());
        exchange.stopRinging(leg.agent(), false);
        offer(call);
    }

    private void ringOut(Call call, Leg leg) {
        if (leg.isRinging()) {
            leg.miss(LegOutcome.NOT_ANSWERED, exchange.now());
            call.requeue(exchange.now());
            exchange.stopRinging(leg.agent(), true);
            offer(call);
        }
    }
}
