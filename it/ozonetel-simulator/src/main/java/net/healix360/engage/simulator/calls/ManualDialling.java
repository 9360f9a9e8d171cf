package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;

/** Calls that an agent dials: the agent's leg first, then the customer's (reference/ozonetel.md §8.1). */
final class ManualDialling {
    private static final Duration CONNECTING = Duration.ofSeconds(1);

    private static final Duration UNANSWERED_AFTER = Duration.ofSeconds(20);
    private static final Duration LOST_AFTER = Duration.ofSeconds(3);

    private final Map<Call, ManualScript> scripts = new HashMap<>();
    /** Dialled, and the agent has not answered the own leg yet. */
    private final Set<Call> atPhone = new HashSet<>();

    private final Exchange exchange;
    private final Conversations conversations;
    private final WrapUps wrapUps;

    ManualDialling(Exchange exchange, Conversations conversations, WrapUps wrapUps) {
        this.exchange = exchange;
        this.conversations = conversations;
        this.wrapUps = wrapUps;
    }

    Call dial(Agent agent, ManualScript script) {
        Call call = begin(script);
        scripts.put(call, script);
        Ucid legUcid = script.type() == CallType.MANUAL
                ? call.ucid()
                : exchange.ucids().next();
        Leg leg = call.ring(agent, legUcid, exchange.now());
        exchange.move(agent, AgentAction.CALLING, call);
        exchange.listener().callActed(call, leg, CallAction.CALLING, exchange.now());
        if (exchange.phones().isStaffed(agent)) {
            ringAtPhone(call, leg, script);
        } else {
            exchange.timeline().after(CONNECTING.plus(script.ringing()), () -> customerReacts(call, leg));
        }
        return call;
    }

    /** The customer is dialled before it is known who will have him; nobody ready then means that he is lost. */
    Call dialAhead(ManualScript script, InboundRouting routing) {
        Call call = begin(script);
        InboundScript then = new InboundScript(
                script.campaign(),
                script.customer(),
                script.uui(),
                new Answering.ByLongestIdle(),
                Queueing.ringingFor(Duration.ZERO).withPatience(LOST_AFTER),
                script.talk());
        exchange.timeline().after(script.ringing(), () -> {
            if (call.phase() != CallPhase.QUEUED) {
                return;
            }
            if (script.outcome() == CustomerOutcome.ANSWERED) {
                routing.route(call, then);
            } else {
                call.outcome().customer(script.outcome());
                call.outcome().withoutAgent(LegOutcome.NOT_ANSWERED);
                call.end(HangupBy.SYSTEM, exchange.now());
                exchange.close(call, Duration.ZERO);
            }
        });
        return call;
    }

    private Call begin(ManualScript script) {
        Call call = new Call(
                exchange.ucids().next(),
                script.type(),
                script.campaign(),
                script.customer(),
                script.uui(),
                exchange.now());
        call.fromDialList(script.dialRecord());
        exchange.log().add(call);
        return call;
    }

    /** Ends a call whose customer has not answered yet, or never will. */
    void endUnanswered(Call call, HangupBy by) {
        ManualScript script = scripts.remove(call);
        atPhone.remove(call);
        if (script == null) {
            return;
        }
        Leg leg = call.lastLeg().orElseThrow();
        leg.miss(LegOutcome.NOT_ANSWERED, exchange.now());
        boolean answersIfAwaited = script.outcome() == CustomerOutcome.ANSWERED;
        call.outcome().customer(answersIfAwaited ? CustomerOutcome.NO_RESPONSE : script.outcome());
        call.end(by, exchange.now());
        exchange.close(call, exchange.disconnectDelay());
        if (script.type() == CallType.MANUAL) {
            wrapUps.begin(leg.agent(), call, script.talk());
        } else {
            exchange.stopRinging(leg.agent(), false);
        }
    }

    void clear() {
        scripts.clear();
        atPhone.clear();
    }

    private void ringAtPhone(Call call, Leg leg, ManualScript script) {
        atPhone.add(call);
        exchange.phones()
                .ring(new Offer(
                        call,
                        leg,
                        () -> {
                            atPhone.remove(call);
                            exchange.timeline().after(script.ringing(), () -> customerReacts(call, leg));
                        },
                        () -> endUnanswered(call, HangupBy.AGENT),
                        () -> hangUp(call, leg)));
        exchange.timeline().after(UNANSWERED_AFTER, () -> {
            if (atPhone.contains(call)) {
                endUnanswered(call, HangupBy.SYSTEM);
            }
        });
    }

    private void hangUp(Call call, Leg leg) {
        endUnanswered(call, HangupBy.AGENT);
        if (leg.isOpen()) {
            conversations.leave(call, leg, Talk.of(Duration.ZERO, HangupBy.AGENT));
        }
    }

    private void customerReacts(Call call, Leg leg) {
        if (!leg.isRinging()) {
            return;
        }
        if (scripts.get(call).outcome() == CustomerOutcome.ANSWERED) {
            conversations.begin(call, leg, scripts.remove(call).talk());
        } else {
            endUnanswered(call, HangupBy.SYSTEM);
        }
    }
}
