package net.healix360.engage.simulator.delivery;

import net.healix360.engage.simulator.account.Switches;
import net.healix360.engage.simulator.calls.Call;

/** Sends a call's summary to its campaign; must not block. */
public interface SummarySender {
    void send(Call call, Switches switches);
}
