package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentMode;

/** Calls that an agent dials: the agent's leg first, then the customer's (reference/ozonetel.md §8.1). */
final class ManualDialling {
    private static final Duration CONNECTING = Duration.ofSeconds(1);

    private final Map<Call, ManualScript> scripts = new HashMap<>();
    private final Exchange exchange;
    private final Conversations conversations;
    private final WrapUps wrapUps;

    ManualDialling(Exchange exchange, Conversations conversations, WrapUps wrapUps) {
        this.exchange = exchange;
        this.conversations = conversations;
        this.wrapUps = wrapUps;
    }

    Call dial(Agent agent, ManualScript script) {
        Call call = new Call(
                exchange.ucids().next(),
                CallType.MANUAL,
                script.campaign(),
                script.customer(),
                script.uui(),
                exchange.now());
        exchange.log().add(call);
        scripts.put(call, script);
        Leg leg = call.ring(agent, call.ucid(), exchange.now());
        exchange.floor().act(agent, AgentAction.CALLING, AgentMode.MANUAL);
        exchange.listener().callActed(call, leg, CallAction.CALLING, exchange.now());
        exchange.timeline().after(CONNECTING.plus(script.ringing()), () -> customerReacts(call, leg));
        return call;
    }

    /** Ends a call whose customer has not answered yet, or never will. */
    void endUnanswered(Call call, HangupBy by) {
        ManualScript script = scripts.remove(call);
        if (script == null) {
            return;
        }
        Leg leg = call.lastLeg().orElseThrow();
        leg.miss(LegOutcome.NOT_ANSWERED, exchange.now());
        boolean answersIfAwaited = script.outcome() == CustomerOutcome.ANSWERED;
        call.outcome().customer(answersIfAwaited ? CustomerOutcome.NO_RESPONSE : script.outcome());
        call.end(by, exchange.now());
        exchange.close(call, exchange.disconnectDelay());
        wrapUps.begin(leg.agent(), call, script.talk());
    }

    void clear() {
        scripts.clear();
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
