package net.healix360.engage.simulator.calls;

import net.healix360.engage.simulator.account.Campaign;

/** How one inbound call is meant to go. */
public record InboundScript(
        Campaign campaign, String callerId, String uui, Answering answering, Queueing queueing, Talk talk) {}
