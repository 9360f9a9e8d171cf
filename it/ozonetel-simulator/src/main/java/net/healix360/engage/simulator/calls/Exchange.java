package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.time.Instant;
import net.healix360.engage.simulator.account.Behaviour;
import net.healix360.engage.simulator.account.Switches;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.agents.AgentMode;
import net.healix360.engage.simulator.time.Timeline;

/** What every part of the switchboard works with. */
record Exchange(
        Behaviour behaviour,
        Timeline timeline,
        AgentFloor floor,
        CallLog log,
        UcidSequence ucids,
        CallListener listener,
        StaffedPhones phones) {
    Instant now() {
        return timeline.now();
    }

    Duration disconnectDelay() {
        return behaviour.current().disconnectDelay();
    }

    /** The agent goes along with what happens to the call. */
    void move(Agent agent, AgentAction action, Call call) {
        floor.follow(agent, action, call.type().mode());
    }

    /** The agent let it ring, or the caller was gone first. */
    void stopRinging(Agent agent, boolean missed) {
        if (missed && behaviour.current().missedRingPauses()) {
            floor.pauseAfterMissedRing(agent);
        } else {
            floor.follow(agent, AgentAction.RELEASE, AgentMode.INBOUND);
        }
    }

    /** The call is over: it leaves the live calls, Disconnect is reported if an agent rang, and the summary follows. */
    void close(Call call, Duration disconnectDelay) {
        Instant endedAt = now();
        Switches switches = behaviour.current();
        log.close(call);
        timeline.after(disconnectDelay, () -> {
            call.handlingLeg().ifPresent(leg -> listener.callActed(call, leg, CallAction.DISCONNECT, endedAt));
            if (switches.callbackImmediately()) {
                summarize(call, switches);
            }
        });
        if (!switches.callbackImmediately()) {
            timeline.after(switches.callbackDelay(), () -> summarize(call, switches));
        }
    }

    /** What the summary knows was settled when the call ended, however the switches stand by now. */
    private void summarize(Call call, Switches switches) {
        log.summarized();
        listener.summaryDue(call, switches);
    }
}
