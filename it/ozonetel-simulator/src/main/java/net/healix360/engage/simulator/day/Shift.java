package net.healix360.engage.simulator.day;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.agents.AgentState;

/** The crew comes in, becomes ready and takes breaks between calls. */
final class Shift {
    private static final double MINUTE = 60;

    private final Set<Agent> wantingBreak = new HashSet<>();
    private final DayPlan plan;
    private final AgentFloor floor;
    private final List<String> pauseReasons;
    private final Chance chance;

    Shift(DayPlan plan, AgentFloor floor, List<String> pauseReasons, Chance chance) {
        this.plan = plan;
        this.floor = floor;
        this.pauseReasons = pauseReasons;
        this.chance = chance;
    }

    void begin(Crew crew) {
        for (Agent agent : crew.agents()) {
            plan.after(chance.seconds(0, 12), () -> arrive(agent));
            plan.after(chance.seconds(3 * MINUTE, 45 * MINUTE), () -> wantBreak(agent));
        }
    }

    void released(Agent agent) {
        if (wantingBreak.contains(agent)) {
            plan.after(Duration.ZERO, () -> wantBreak(agent));
        }
    }

    private void arrive(Agent agent) {
        if (agent.state() != AgentState.OFFLINE) {
            return;
        }
        floor.login(agent, agent.profile().phone());
        plan.after(chance.seconds(1, 5), () -> releaseFrom(AgentState.IDLE, agent));
    }

    private void wantBreak(Agent agent) {
        if (!agent.isReady()) {
            wantingBreak.add(agent);
            return;
        }
        wantingBreak.remove(agent);
        floor.pause(agent, chance.pick(pauseReasons));
        Duration length = chance.seconds(4 * MINUTE, 15 * MINUTE);
        plan.after(length, () -> releaseFrom(AgentState.PAUSED, agent));
        plan.after(length.plus(chance.seconds(30 * MINUTE, 75 * MINUTE)), () -> wantBreak(agent));
    }

    private void releaseFrom(AgentState expected, Agent agent) {
        if (agent.state() == expected) {
            floor.act(agent, AgentAction.RELEASE);
        }
    }
}
