package net.healix360.engage.simulator.day;

import java.util.List;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.calls.CustomerOutcome;
import net.healix360.engage.simulator.calls.ManualScript;
import net.healix360.engage.simulator.calls.Switchboard;

/** Calls the crew dials by hand when somebody has nothing else to do. */
final class OutboundTraffic {
    private static final double ANSWERED_SHARE = 0.65;

    private final DayPlan plan;
    private final Switchboard switchboard;
    private final Crew crew;
    private final double secondsBetween;
    private final DaySettings settings;
    private final List<Campaign> campaigns;
    private final Chance chance;

    OutboundTraffic(
            DayPlan plan,
            Switchboard switchboard,
            Crew crew,
            List<Campaign> campaigns,
            double secondsBetween,
            DaySettings settings) {
        this.plan = plan;
        this.switchboard = switchboard;
        this.crew = crew;
        this.campaigns = campaigns;
        this.secondsBetween = secondsBetween;
        this.settings = settings;
        this.chance = Chance.of(settings.seed(), "outbound");
    }

    void begin() {
        plan.after(chance.exponential(secondsBetween), this::dial);
    }

    private void dial() {
        List<Agent> free = crew.ready();
        if (!free.isEmpty()) {
            Agent agent = chance.pick(free);
            campaigns.stream()
                    .filter(campaign -> agent.profile().hasSkill(campaign.skill()))
                    .findFirst()
                    .ifPresent(campaign -> switchboard.dial(agent, script(campaign)));
        }
        begin();
    }

    private ManualScript script(Campaign campaign) {
        CustomerOutcome outcome = chance.happens(ANSWERED_SHARE)
                ? CustomerOutcome.ANSWERED
                : chance.pick(
                        List.of(CustomerOutcome.NO_RESPONSE, CustomerOutcome.BUSY, CustomerOutcome.SUBSCRIBER_ABSENT));
        return new ManualScript(
                campaign,
                new Customers(campaign, chance).national(),
                "Manual Dial",
                outcome,
                chance.seconds(4, 18),
                new TalkStyle(settings, chance).next(campaign));
    }
}
