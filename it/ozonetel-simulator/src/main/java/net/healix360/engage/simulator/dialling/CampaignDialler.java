package net.healix360.engage.simulator.dialling;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.agents.AgentListener;
import net.healix360.engage.simulator.agents.AgentMode;
import net.healix360.engage.simulator.calls.CallType;
import net.healix360.engage.simulator.calls.CustomerOutcome;
import net.healix360.engage.simulator.calls.HangupBy;
import net.healix360.engage.simulator.calls.ManualScript;
import net.healix360.engage.simulator.calls.Switchboard;
import net.healix360.engage.simulator.calls.Talk;
import net.healix360.engage.simulator.time.Timeline;

/**
 * Works through the dial lists of running campaigns. Progressive: a ready agent is given the next customer; preview: after a look at
 * the record; predictive: the customer is dialled first and whoever is ready then has him.
 */
public final class CampaignDialler implements AgentListener {
    private static final Duration PREVIEW = Duration.ofSeconds(5);
    private static final Duration RINGING = Duration.ofSeconds(4);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Talk TALK = Talk.of(Duration.ofSeconds(60), HangupBy.USER);

    private final Map<String, OutboundCampaign> campaigns = new LinkedHashMap<>();
    private final Timeline timeline;
    private final AgentFloor floor;
    private final Switchboard switchboard;

    public CampaignDialler(List<Campaign> all, Timeline timeline, AgentFloor floor, Switchboard switchboard) {
        this.timeline = timeline;
        this.floor = floor;
        this.switchboard = switchboard;
        all.stream()
                .filter(campaign -> campaign.kind().dials())
                .forEach(campaign -> campaigns.put(campaign.name(), new OutboundCampaign(campaign)));
    }

    /** Empty for an inbound or unknown campaign. */
    public Optional<OutboundCampaign> find(String name) {
        return Optional.ofNullable(campaigns.get(name));
    }

    public void start(OutboundCampaign campaign) {
        if (!campaign.isRunning()) {
            campaign.enter(Position.RUNNING);
            timeline.after(Duration.ZERO, () -> work(campaign));
        }
    }

    public void stop(OutboundCampaign campaign) {
        campaign.enter(Position.READY);
    }

    public void clear() {
        campaigns.values().forEach(OutboundCampaign::reset);
    }

    @Override
    public void agentActed(Agent agent, AgentAction action, AgentMode mode, Instant at) {
        if (action == AgentAction.RELEASE) {
            campaigns.values().stream()
                    .filter(OutboundCampaign::isRunning)
                    .forEach(campaign -> timeline.after(Duration.ZERO, () -> dialFor(campaign)));
        }
    }

    /** Again and again while the campaign runs, because records become due and agents are freed in silence, too. */
    private void work(OutboundCampaign campaign) {
        if (!campaign.isRunning()) {
            return;
        }
        dialFor(campaign);
        if (campaign.list().size() == 0) {
            campaign.enter(Position.COMPLETED);
        } else {
            timeline.after(LOOK_AGAIN, () -> work(campaign));
        }
    }

    private void dialFor(OutboundCampaign campaign) {
        for (Agent agent : floor.ready(campaign.settings().skill())) {
            if (campaign.isRunning()) {
                campaign.list()
                        .take(timeline.now(), record -> suits(record, agent))
                        .ifPresent(record -> dial(campaign, record, agent));
            }
        }
    }

    private static boolean suits(DialRecord record, Agent agent) {
        return (record.agentId().isEmpty() || record.agentId().equalsIgnoreCase(agent.id()))
                && (record.skill().isEmpty() || agent.profile().hasSkill(record.skill()));
    }

    private void dial(OutboundCampaign campaign, DialRecord record, Agent agent) {
        switch (campaign.settings().kind()) {
            case PREDICTIVE -> switchboard.dialAhead(script(campaign, record, CallType.PREDICTIVE));
            case PREVIEW ->
                timeline.after(PREVIEW, () -> {
                    if (agent.isReady()) {
                        switchboard.dial(agent, script(campaign, record, CallType.PREVIEW));
                    } else {
                        campaign.list().add(record);
                    }
                });
            default -> switchboard.dial(agent, script(campaign, record, CallType.PROGRESSIVE));
        }
    }

    private static ManualScript script(OutboundCampaign campaign, DialRecord record, CallType type) {
        return new ManualScript(
                campaign.settings(),
                record.phone(),
                record.name(),
                CustomerOutcome.ofNumber(record.phone()),
                RINGING,
                TALK,
                type,
                record.id());
    }
}
