package net.healix360.engage.simulator.calls;

import net.healix360.engage.simulator.agents.AgentMode;

/** Direction of a call, spelled differently in events, summaries and reports (reference/ozonetel.md §16). */
public enum CallType {
    INBOUND("Inbound", "inbound", "InBound", AgentMode.INBOUND),
    MANUAL("Manual", "Manual", "Manual", AgentMode.MANUAL),
    PROGRESSIVE("Progressive", "Progressive", "Progressive", AgentMode.PROGRESSIVE),
    PREDICTIVE("Predictive", "Predictive", "Predictive", AgentMode.PREDICTIVE),
    PREVIEW("Preview", "Preview", "Preview", AgentMode.PREVIEW);

    private final String inEvents;
    private final String inSummaries;
    private final String inReports;
    private final AgentMode mode;

    CallType(String inEvents, String inSummaries, String inReports, AgentMode mode) {
        this.inEvents = inEvents;
        this.inSummaries = inSummaries;
        this.inReports = inReports;
        this.mode = mode;
    }

    public boolean isInbound() {
        return this == INBOUND;
    }

    /** What an agent's events say while he has such a call. */
    public AgentMode mode() {
        return mode;
    }

    public String inEvents() {
        return inEvents;
    }

    public String inSummaries() {
        return inSummaries;
    }

    public String inReports() {
        return inReports;
    }
}
