package net.healix360.engage.simulator.day;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.calls.Switchboard;
import net.healix360.engage.simulator.time.Timeline;

/** The end of the day: whoever has nothing to do goes home, and whoever is free later goes then. */
final class ClosingTime {
    private static final Set<AgentState> NOTHING_TO_DO =
            EnumSet.of(AgentState.IDLE, AgentState.READY, AgentState.PAUSED);
    /** Long enough for a waiting caller to reach whoever has just become free. */
    private static final Duration LAST_LOOK = Duration.ofSeconds(1);

    private final Timeline timeline;
    private final AgentFloor floor;
    private final Switchboard switchboard;
    private boolean closed;

    ClosingTime(Timeline timeline, AgentFloor floor, Switchboard switchboard) {
        this.timeline = timeline;
        this.floor = floor;
        this.switchboard = switchboard;
    }

    void close() {
        closed = true;
        floor.agents().forEach(this::maybeGoHome);
    }

    boolean isClosed() {
        return closed;
    }

    void acted(Agent agent) {
        if (closed) {
            maybeGoHome(agent);
        }
    }

    /** Everybody is gone, no call is left and every summary is sent off. */
    boolean isFinished() {
        return closed
                && switchboard.log().live().isEmpty()
                && switchboard.log().summariesOwed() == 0
                && floor.agents().stream().allMatch(agent -> agent.state() == AgentState.OFFLINE);
    }

    private void maybeGoHome(Agent agent) {
        if (NOTHING_TO_DO.contains(agent.state())) {
            timeline.after(LAST_LOOK, () -> {
                if (NOTHING_TO_DO.contains(agent.state())) {
                    switchboard.logout(agent);
                }
            });
        }
    }
}
