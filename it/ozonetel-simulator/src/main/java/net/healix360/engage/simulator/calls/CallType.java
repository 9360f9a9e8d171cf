package net.healix360.engage.simulator.calls;

/** Direction of a call, spelled differently in events, summaries and reports (reference/ozonetel.md §16). */
public enum CallType {
    INBOUND("Inbound", "inbound", "InBound"),
    MANUAL("Manual", "Manual", "Manual");

    private final String inEvents;
    private final String inSummaries;
    private final String inReports;

    CallType(String inEvents, String inSummaries, String inReports) {
        this.inEvents = inEvents;
        this.inSummaries = inSummaries;
        this.inReports = inReports;
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
