package net.healix360.engage.simulator.calls;

import java.time.Duration;
import net.healix360.engage.simulator.account.Campaign;

/**
 * How one call that is dialled for an agent is meant to go.
 *
 * @param dialRecord the record of the campaign's dial list, or empty
 */
public record ManualScript(
        Campaign campaign,
        String customer,
        String uui,
        CustomerOutcome outcome,
        Duration ringing,
        Talk talk,
        CallType type,
        String dialRecord) {
    /** A call that the agent dials himself. */
    public ManualScript(
            Campaign campaign, String customer, String uui, CustomerOutcome outcome, Duration ringing, Talk talk) {
        this(campaign, customer, uui, outcome, ringing, talk, CallType.MANUAL, "");
    }
}
