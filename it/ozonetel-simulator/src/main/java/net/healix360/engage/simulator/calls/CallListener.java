package net.healix360.engage.simulator.calls;

import java.time.Instant;
import net.healix360.engage.simulator.account.Switches;

/** Told what happens to calls. */
public interface CallListener {
    /** {@code at} is when it really happened, which may be a little earlier than now. */
    void callActed(Call call, Leg leg, CallAction action, Instant at);

    /** The call is over and its summary is due, in the form of {@code switches}. */
    void summaryDue(Call call, Switches switches);
}
