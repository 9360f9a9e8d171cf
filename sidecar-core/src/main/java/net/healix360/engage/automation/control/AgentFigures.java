package net.healix360.engage.automation.control;

import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;

/**
 * An agent's day so far, as rules ask for it (reference/helix-engage.md §11.5).
 *
 * @param idleMinutes ready since the last call or change of state (design: metrics); 0 for who is not ready
 * @param busyMinutes ringing and in calls
 */
record AgentFigures(AgentId id, String name, long idleMinutes, long busyMinutes, long calls, long booked) {
    private static final double PERCENT = 100.0;
    private static final double TENTHS = 10.0;

    /** Appointments of all calls, with one decimal; 0 without a call. */
    double conversionPercent() {
        return calls == 0 ? 0 : Math.round(booked * PERCENT * TENTHS / calls) / TENTHS;
    }

    Facts.Builder addTo(Facts.Builder facts) {
        return facts.text(Fact.AGENT_ID, id.value())
                .text(Fact.AGENT_NAME, name)
                .number(Fact.AGENT_IDLE_MINUTES, (double) idleMinutes)
                .number(Fact.AGENT_BUSY_MINUTES, (double) busyMinutes)
                .number(Fact.AGENT_TOTAL_CALLS_TODAY, (double) calls)
                .number(Fact.AGENT_BOOKED_CALLS_TODAY, (double) booked)
                .number(Fact.AGENT_CONVERSION_PERCENT, conversionPercent());
    }
}
