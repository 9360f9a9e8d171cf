package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.time.Instant;
import net.healix360.engage.simulator.account.Behaviour;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.agents.AgentListener;
import net.healix360.engage.simulator.agents.AgentMode;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.agents.Phone;
import net.healix360.engage.simulator.time.Timeline;

/** Everything one can do with calls. Listens to agents: whoever becomes ready may take a waiting caller. */
public final class Switchboard implements AgentListener {
    private static final Talk ENDED_FROM_OUTSIDE = Talk.of(Duration.ZERO, HangupBy.AGENT);

    private final Exchange exchange;
    private final WrapUps wrapUps;
    private final Conversations conversations;
    private final InboundRouting inbound;
    private final ManualDialling manual;
    private final PhoneDialling phones;

    public Switchboard(
            Behaviour behaviour, Timeline timeline, AgentFloor floor, CallListener listener, StaffedPhones staffed) {
        exchange =
                new Exchange(behaviour, timeline, floor, new CallLog(), new UcidSequence(timeline), listener, staffed);
        wrapUps = new WrapUps(exchange);
        conversations = new Conversations(exchange, wrapUps);
        inbound = new InboundRouting(exchange, conversations);
        manual = new ManualDialling(exchange, conversations, wrapUps);
        phones = new PhoneDialling(exchange, conversations);
    }

    public CallLog log() {
        return exchange.log();
    }

    public Call receive(InboundScript script) {
        return inbound.receive(script);
    }

    public Call dial(Agent agent, ManualScript script) {
        return manual.dial(agent, script);
    }

    /** Dials a customer for whoever will be ready when he answers. */
    public Call dialAhead(ManualScript script) {
        return manual.dialAhead(script, inbound);
    }

    /** @param limit the longest talk; zero: none is set */
    public Call dialPhone(Phone phone, Campaign campaign, String customer, String uui, Duration limit) {
        return phones.dial(phone, campaign, customer, uui, limit);
    }

    public boolean isBusy(Phone phone) {
        return phones.isBusy(phone);
    }

    public DispositionReply dispose(Agent agent, Call call, Disposition disposition) {
        return wrapUps.dispose(agent, call, disposition);
    }

    public void hangUp(Call call, HangupBy by) {
        inbound.endUnanswered(call);
        manual.endUnanswered(call, by);
        phones.endUnanswered(call, by);
        conversations.hangUp(call, by, ENDED_FROM_OUTSIDE);
    }

    public void hold(Call call) {
        call.outcome().hold(exchange.now());
    }

    public void unhold(Call call) {
        call.outcome().unhold(exchange.now());
    }

    public void mute(Call call, boolean on) {
        call.outcome().mute(on);
    }

    public void pauseRecording(Call call, boolean on) {
        call.outcome().pauseRecording(on);
    }

    /** Rings a colleague, who must be ready, into an answered call. */
    public Ucid invite(Call call, Agent colleague) {
        return conversations.invite(call, colleague).ucid();
    }

    /** A number outside the account joins: it has no agent, and keeps the caller when the agent leaves. */
    public Ucid inviteNumber(Call call, String number) {
        call.outcome().invitedFromOutside(number);
        return exchange.ucids().next();
    }

    /** The agent leaves the call; colleagues invited before keep the caller. */
    public void leave(Call call, Agent agent) {
        call.openLegs().stream()
                .filter(leg -> leg.agent() == agent && !leg.isRinging())
                .findFirst()
                .ifPresentOrElse(
                        leg -> conversations.leave(call, leg, ENDED_FROM_OUTSIDE), () -> hangUp(call, HangupBy.AGENT));
    }

    /** Works in every state; the agent's call goes to the next agent when it rings and ends when it is being talked on. */
    public void logout(Agent agent) {
        exchange.log().liveCallOf(agent).ifPresent(call -> letGo(agent, call));
        exchange.floor().act(agent, AgentAction.LOGOUT);
    }

    /** No calls, and nobody is told. */
    public void clear() {
        exchange.log().clear();
        wrapUps.clear();
        inbound.clear();
        manual.clear();
        phones.clear();
    }

    @Override
    public void agentActed(Agent agent, AgentAction action, AgentMode mode, Instant at) {
        if (action == AgentAction.RELEASE) {
            exchange.timeline().after(Duration.ZERO, inbound::offerWaiting);
        }
        if (agent.state() != AgentState.ACW) {
            wrapUps.abandon(agent);
        }
    }

    private void letGo(Agent agent, Call call) {
        Leg leg = call.lastLeg().orElseThrow();
        boolean rings = leg.agent() == agent && leg.isRinging();
        if (rings && call.phase() == CallPhase.ACTIVE) {
            conversations.targetLeaves(call, leg);
        } else if (rings && inbound.awaitsAnswer(call)) {
            inbound.agentLeaves(call, leg);
        } else {
            leave(call, agent);
        }
    }
}
