package net.healix360.engage.simulator.calls;

import java.time.Duration;
import net.healix360.engage.simulator.account.Campaign;

/** How one call dialled by an agent is meant to go. */
public record ManualScript(
        Campaign campaign, String customer, String uui, CustomerOutcome outcome, Duration ringing, Talk talk) {}
