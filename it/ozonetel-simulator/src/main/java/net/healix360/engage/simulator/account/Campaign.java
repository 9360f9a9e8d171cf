package net.healix360.engage.simulator.account;

import java.time.Duration;
import java.util.List;

/**
 * A campaign with its DID.
 *
 * @param skill agents with this skill are rung
 * @param callbackUrl where call summaries go; none are sent when absent
 * @param wrapUpSeconds after this long without a disposition the agent is released
 * @param callers numbers the simulated day calls from and dials; made up when empty
 * @param type InBound (the default), Progressive, Predictive or Preview
 * @param offline calls go to phone names without a logged-in agent
 * @param popUrl called by the vendor when a call reaches an agent, with the caller in the query; no screen pop when absent
 */
public record Campaign(
        String name,
        String did,
        String skill,
        String callbackUrl,
        Integer wrapUpSeconds,
        List<String> dispositions,
        List<String> callers,
        String type,
        Boolean offline,
        String popUrl) {
    private static final int DEFAULT_WRAP_UP_SECONDS = 30;

    public Campaign {
        Required.text("campaigns[].name", name);
        String at = "campaigns[" + name + "].";
        Required.text(at + "did", did);
        Required.text(at + "skill", skill);
        callbackUrl = callbackUrl == null ? "" : Required.httpUrl(at + "callbackUrl", callbackUrl);
        wrapUpSeconds = Required.atLeast(
                0, at + "wrapUpSeconds", wrapUpSeconds == null ? DEFAULT_WRAP_UP_SECONDS : wrapUpSeconds);
        dispositions = dispositions == null ? List.of() : List.copyOf(dispositions);
        callers = callers == null ? List.of() : List.copyOf(callers);
        type = (type == null ? CampaignType.INBOUND : CampaignType.named(type)).wire();
        offline = offline != null && offline;
        popUrl = popUrl == null ? "" : Required.httpUrl(at + "popUrl", popUrl);
    }

    public CampaignType kind() {
        return CampaignType.named(type);
    }

    public Duration wrapUp() {
        return Duration.ofSeconds(wrapUpSeconds);
    }
}
