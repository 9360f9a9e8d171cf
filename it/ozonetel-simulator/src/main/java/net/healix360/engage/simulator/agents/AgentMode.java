package net.healix360.engage.simulator.agents;

/** The mode an agent event names; only INBOUND has been seen on the wire (reference/ozonetel.md §3.6). */
public enum AgentMode {
    INBOUND("Inbound"),
    MANUAL("Manual"),
    PROGRESSIVE("Progressive"),
    PREDICTIVE("Predictive"),
    PREVIEW("Preview");

    private final String inReports;

    AgentMode(String inReports) {
        this.inReports = inReports;
    }

    public String inReports() {
        return inReports;
    }
}
