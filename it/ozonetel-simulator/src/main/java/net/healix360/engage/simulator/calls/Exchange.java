package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.time.Instant;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.time.Timeline;

/** What every part of the switchboard works with. */
record Exchange(
        AccountSettings account,
        Timeline timeline,
        AgentFloor floor,
        CallLog log,
        UcidSequence ucids,
        CallListener listener) {
    Instant now() {
        return timeline.now();
    }

    Duration disconnectDelay() {
        return account.disconnectDelay();
    }

    /** The call is over: it leaves the live calls, Disconnect is reported if an agent rang, and the summary follows. */
    void close(Call call, Duration disconnectDelay) {
        Instant endedAt = now();
        log.close(call);
        timeline.after(disconnectDelay, () -> {
            call.handlingLeg().ifPresent(leg -> listener.callActed(call, leg, CallAction.DISCONNECT, endedAt));
            if (account.sendCallbackImmediately()) {
                listener.summaryDue(call);
            }
        });
        if (!account.sendCallbackImmediately()) {
            timeline.after(account.callbackDelay(), () -> listener.summaryDue(call));
        }
    }
}
