package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.util.List;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentState;

/** Answered calls: talk, transfer from agent to agent, hang-up. */
final class Conversations {
    private static final Duration TRANSFER_RING = Duration.ofSeconds(2);

    private final Exchange exchange;
    private final WrapUps wrapUps;

    Conversations(Exchange exchange, WrapUps wrapUps) {
        this.exchange = exchange;
        this.wrapUps = wrapUps;
    }

    void begin(Call call, Leg leg, Talk talk) {
        call.answer(leg, exchange.now());
        call.outcome().held(talk.hold());
        exchange.move(leg.agent(), AgentAction.INCALL, call);
        exchange.listener().callActed(call, leg, CallAction.ANSWERED, exchange.now());
        exchange.timeline().after(talk.share(), () -> continueWith(call, leg, talk, 0));
    }

    /** Ends an answered call; a call already over stays as it is. */
    void hangUp(Call call, HangupBy by, Talk talk) {
        if (call.phase() != CallPhase.ACTIVE) {
            return;
        }
        List<Leg> legs = call.openLegs();
        call.end(by, exchange.now());
        exchange.close(call, exchange.disconnectDelay());
        for (Leg leg : legs) {
            if (leg.isRinging()) {
                leg.miss(LegOutcome.USER_DISCONNECTED, exchange.now());
                exchange.stopRinging(leg.agent(), false);
            } else {
                wrapUps.begin(leg.agent(), call, talk);
            }
        }
    }

    private void continueWith(Call call, Leg current, Talk talk, int transfers) {
        if (call.phase() != CallPhase.ACTIVE) {
            return;
        }
        if (transfers == talk.transferChain().size()) {
            hangUp(call, talk.hangupBy(), talk);
            return;
        }
        Agent target = talk.transferChain().get(transfers);
        if (target.state() == AgentState.OFFLINE) {
            exchange.floor().bringToDesk(target);
        }
        Leg from = call.handlingLeg().orElse(current);
        Leg next = target.isReady() ? handOver(call, from, target, talk) : from;
        exchange.timeline().after(talk.share(), () -> continueWith(call, next, talk, transfers + 1));
    }

    private Leg handOver(Call call, Leg from, Agent target, Talk talk) {
        Leg leg = ring(call, target);
        Duration ring = talk.share().compareTo(TRANSFER_RING) < 0 ? Duration.ZERO : TRANSFER_RING;
        exchange.timeline().after(ring, () -> {
            if (join(call, leg) && from.isOpen()) {
                leave(call, from, talk);
            }
        });
        return leg;
    }

    private Leg ring(Call call, Agent target) {
        Leg leg = call.ring(target, exchange.ucids().next(), exchange.now());
        exchange.move(target, AgentAction.CALLING, call);
        exchange.listener().callActed(call, leg, CallAction.CALLING, exchange.now());
        call.outcome().invited(target.id());
        return leg;
    }

    private boolean join(Call call, Leg leg) {
        if (call.phase() != CallPhase.ACTIVE || !leg.isRinging()) {
            return false;
        }
        call.answer(leg, exchange.now());
        exchange.move(leg.agent(), AgentAction.INCALL, call);
        exchange.listener().callActed(call, leg, CallAction.ANSWERED, exchange.now());
        return true;
    }

    /** A colleague is rung into the conversation and stays when the first agent leaves. */
    Leg invite(Call call, Agent colleague) {
        Leg leg = ring(call, colleague);
        exchange.timeline().after(TRANSFER_RING, () -> join(call, leg));
        return leg;
    }

    /** One agent leaves; the caller stays with whoever else is there or being rung, and is hung up on when nobody is. */
    void leave(Call call, Leg leg, Talk talk) {
        boolean colleagueStays = call.openLegs().size() > 1;
        if (!colleagueStays && !call.outcome().hasOutsider()) {
            hangUp(call, HangupBy.AGENT, talk);
            return;
        }
        boolean blind =
                colleagueStays && call.openLegs().stream().noneMatch(other -> other != leg && !other.isRinging());
        call.outcome().transferred(blind ? "Blind" : "Warm");
        leg.end(exchange.now());
        wrapUps.begin(leg.agent(), call, talk);
    }

    /** The ringing target of a transfer leaves: the caller stays with whoever has him. */
    void targetLeaves(Call call, Leg leg) {
        leg.miss(LegOutcome.AGENT_DISCONNECT, exchange.now());
        call.outcome().invited("");
    }
}
