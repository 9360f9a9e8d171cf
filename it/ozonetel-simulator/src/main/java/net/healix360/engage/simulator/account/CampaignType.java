package net.healix360.engage.simulator.account;

import java.util.Arrays;

/** What a campaign is for; the outbound ones work through a dial list (reference/ozonetel.md §12). */
public enum CampaignType {
    INBOUND("InBound"),
    PROGRESSIVE("Progressive"),
    PREDICTIVE("Predictive"),
    PREVIEW("Preview");

    private final String wire;

    CampaignType(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    public boolean dials() {
        return this != INBOUND;
    }

    static CampaignType named(String text) {
        return Arrays.stream(values())
                .filter(type -> type.wire.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "campaigns[].type must be InBound, Progressive, Predictive or Preview, not " + text));
    }
}
