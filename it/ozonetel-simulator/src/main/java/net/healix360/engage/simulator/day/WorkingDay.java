package net.healix360.engage.simulator.day;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.account.CampaignType;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.agents.AgentListener;
import net.healix360.engage.simulator.agents.AgentMode;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.calls.HangupBy;
import net.healix360.engage.simulator.calls.Switchboard;
import net.healix360.engage.simulator.time.Timeline;

/** The simulated working day: starts, and goes on until its hours are over, or until it is replaced or forgotten. */
public final class WorkingDay implements AgentListener {
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double OUTBOUND_SHARE = 0.15;

    private final AccountSettings account;
    private final Timeline timeline;
    private final AgentFloor floor;
    private final Switchboard switchboard;
    private Running running;

    public WorkingDay(AccountSettings account, Timeline timeline, AgentFloor floor, Switchboard switchboard) {
        this.account = account;
        this.timeline = timeline;
        this.floor = floor;
        this.switchboard = switchboard;
    }

    /** A day already running ends first, with the events that belong to it. */
    public void start(DaySettings settings) {
        if (running != null) {
            endProperly();
        }
        DayPlan plan = new DayPlan(timeline);
        Shift shift = new Shift(plan, floor, account.pauseReasons(), Chance.of(settings.seed(), "shift"));
        ClosingTime closing = new ClosingTime(timeline, floor, switchboard);
        running = new Running(settings, plan, shift, closing, timeline.now());
        // at a whole second, so that the vendor's cut-off times are the same on every run
        Instant second = timeline.now().truncatedTo(ChronoUnit.SECONDS);
        Duration wait =
                Duration.between(timeline.now(), second.equals(timeline.now()) ? second : second.plusSeconds(1));
        plan.after(wait, () -> begin(settings, plan, shift));
        if (settings.ends()) {
            plan.after(wait.plus(settings.length()), this::close);
        }
    }

    public Optional<DaySettings> settings() {
        return Optional.ofNullable(running).map(Running::settings);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(running).map(Running::startedAt);
    }

    /** The day's hours are over now; nothing to do when no day is running. */
    public void close() {
        if (running != null) {
            running.plan().end();
            running.closing().close();
        }
    }

    /** No new calls begin. */
    public boolean isClosed() {
        return running != null && running.closing().isClosed();
    }

    /** Closed, and everybody and everything is gone; what is being delivered may still be on its way. */
    public boolean isFinished() {
        return running != null && running.closing().isFinished();
    }

    /** No day any more; what goes on is left as it is. */
    public void forget() {
        if (running != null) {
            running.plan().end();
            running = null;
        }
    }

    @Override
    public void agentActed(Agent agent, AgentAction action, AgentMode mode, Instant at) {
        if (running != null && action == AgentAction.RELEASE) {
            running.shift().released(agent);
        }
        if (running != null) {
            running.closing().acted(agent);
        }
    }

    private void begin(DaySettings settings, DayPlan plan, Shift shift) {
        Crew crew = Crew.of(floor.agents(), settings.agents());
        shift.begin(crew);
        List<Campaign> campaigns = account.campaigns().stream()
                .filter(campaign -> campaign.kind() == CampaignType.INBOUND && !campaign.offline())
                .toList();
        if (settings.callsPerHour() == 0 || campaigns.isEmpty()) {
            return;
        }
        double inboundGap = SECONDS_PER_HOUR * campaigns.size() / (settings.callsPerHour() * (1 - OUTBOUND_SHARE));
        for (Campaign campaign : campaigns) {
            new InboundTraffic(plan, switchboard, campaign, crew, inboundGap, settings).begin();
        }
        double outboundGap = SECONDS_PER_HOUR / (settings.callsPerHour() * OUTBOUND_SHARE);
        new OutboundTraffic(plan, switchboard, crew, campaigns, outboundGap, settings).begin();
    }

    private void endProperly() {
        forget();
        switchboard.log().live().forEach(call -> switchboard.hangUp(call, HangupBy.SYSTEM));
        floor.agents().stream()
                .filter(agent -> agent.state() != AgentState.OFFLINE)
                .forEach(switchboard::logout);
    }

    private record Running(DaySettings settings, DayPlan plan, Shift shift, ClosingTime closing, Instant startedAt) {}
}
