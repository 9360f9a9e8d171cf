package net.healix360.engage.simulator.day;

import java.time.Duration;
import java.util.List;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.calls.Answering;
import net.healix360.engage.simulator.calls.InboundScript;
import net.healix360.engage.simulator.calls.Queueing;
import net.healix360.engage.simulator.calls.Switchboard;
import net.healix360.engage.simulator.calls.Talk;

/** Calls to one DID, arriving independently of each other; some callers are impatient, some agents miss the ring. */
final class InboundTraffic {
    private static final double IMPATIENT_SHARE = 0.12;
    private static final double MISSED_RING_SHARE = 0.03;
    private static final double TRANSFER_SHARE = 0.04;
    private static final Duration MISSED_RING = Duration.ofSeconds(15);

    private final DayPlan plan;
    private final Switchboard switchboard;
    private final Campaign campaign;
    private final Crew crew;
    private final double secondsBetween;
    private final Chance chance;
    private final Customers customers;
    private final TalkStyle talkStyle;

    InboundTraffic(
            DayPlan plan,
            Switchboard switchboard,
            Campaign campaign,
            Crew crew,
            double secondsBetween,
            DaySettings settings) {
        this.plan = plan;
        this.switchboard = switchboard;
        this.campaign = campaign;
        this.crew = crew;
        this.secondsBetween = secondsBetween;
        this.chance = Chance.of(settings.seed(), "inbound " + campaign.did());
        this.customers = new Customers(campaign, Chance.of(settings.seed(), "callers " + campaign.did()));
        this.talkStyle = new TalkStyle(settings, Chance.of(settings.seed(), "talk " + campaign.did()));
    }

    void begin() {
        plan.after(chance.exponential(secondsBetween), this::arrive);
    }

    private void arrive() {
        Queueing queueing = queueing();
        Talk talk = talkStyle.next(campaign).transferredTo(transfer());
        switchboard.receive(new InboundScript(
                campaign, customers.callerId(), campaign.skill(), new Answering.ByLongestIdle(), queueing, talk));
        begin();
    }

    private Queueing queueing() {
        if (chance.happens(IMPATIENT_SHARE)) {
            Duration patience = chance.seconds(3, 12);
            return Queueing.ringingFor(patience.multipliedBy(2)).withPatience(patience);
        }
        Queueing usual = Queueing.ringingFor(chance.seconds(2, 9)).withPatience(chance.seconds(45, 150));
        return chance.happens(MISSED_RING_SHARE) ? usual.withUnansweredOffers(1, MISSED_RING) : usual;
    }

    private List<Agent> transfer() {
        List<Agent> colleagues = crew.readyFor(campaign.skill());
        return chance.happens(TRANSFER_SHARE) && !colleagues.isEmpty() ? List.of(chance.pick(colleagues)) : List.of();
    }
}
