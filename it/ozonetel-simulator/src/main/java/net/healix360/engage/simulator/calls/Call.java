package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;

/** One call with its legs, from arrival to the end of wrap-up. */
public final class Call {
    private final Ucid ucid;
    private final CallType type;
    private final Campaign campaign;
    private final String customer;
    private final String uui;
    private final Instant startedAt;
    private final List<Leg> legs = new ArrayList<>();
    private final Outcome outcome = new Outcome();
    private String dialRecord = "";
    private CallPhase phase = CallPhase.QUEUED;
    private Instant since;

    Call(Ucid ucid, CallType type, Campaign campaign, String customer, String uui, Instant startedAt) {
        this.ucid = ucid;
        this.type = type;
        this.campaign = campaign;
        this.customer = customer;
        this.uui = uui;
        this.startedAt = startedAt;
        this.since = startedAt;
    }

    void fromDialList(String record) {
        dialRecord = record;
    }

    Leg ring(Agent agent, Ucid legUcid, Instant at) {
        Leg leg = new Leg(legUcid, agent, at);
        legs.add(leg);
        if (phase == CallPhase.QUEUED) {
            enter(CallPhase.RINGING, at);
        }
        return leg;
    }

    void requeue(Instant at) {
        enter(CallPhase.QUEUED, at);
    }

    void answer(Leg leg, Instant at) {
        leg.answer(at);
        outcome.answeredAt(at);
        if (phase != CallPhase.ACTIVE) {
            enter(CallPhase.ACTIVE, at);
        }
    }

    void answerWithoutAgent(Instant at) {
        outcome.answeredAt(at);
        enter(CallPhase.ACTIVE, at);
    }

    void end(HangupBy by, Instant at) {
        openLegs().forEach(leg -> leg.end(at));
        outcome.ended(by, at);
        enter(CallPhase.ENDED, at);
    }

    private void enter(CallPhase next, Instant at) {
        phase = next;
        since = at;
    }

    public Ucid ucid() {
        return ucid;
    }

    public CallType type() {
        return type;
    }

    public Campaign campaign() {
        return campaign;
    }

    /** The customer's number, whoever called whom. */
    public String customer() {
        return customer;
    }

    public String uui() {
        return uui;
    }

    /** The record of the dial list that the call came from, or empty. */
    public String dialRecord() {
        return dialRecord;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public CallPhase phase() {
        return phase;
    }

    public Instant since() {
        return since;
    }

    public Outcome outcome() {
        return outcome;
    }

    public List<Leg> legs() {
        return Collections.unmodifiableList(legs);
    }

    public Optional<Leg> lastLeg() {
        return legs.isEmpty() ? Optional.empty() : Optional.of(legs.get(legs.size() - 1));
    }

    public boolean occupies(Agent agent) {
        return openLegs().stream().anyMatch(leg -> leg.agent() == agent);
    }

    /** The leg of whoever handled the call: the last that was answered, or, when none was, the last that rang. */
    public Optional<Leg> handlingLeg() {
        return legs.stream()
                .filter(leg -> leg.outcome() == LegOutcome.ANSWERED)
                .reduce((earlier, later) -> later)
                .or(this::lastLeg);
    }

    boolean handledBy(Agent agent) {
        return handlingLeg().filter(leg -> leg.agent() == agent).isPresent();
    }

    List<Leg> openLegs() {
        return legs.stream().filter(Leg::isOpen).toList();
    }

    public Duration timeToAnswer() {
        return outcome.timeToAnswer(startedAt);
    }

    public Duration totalDuration() {
        return outcome.totalDuration(startedAt);
    }
}
