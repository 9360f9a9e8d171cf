package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.agents.control.AgentRoster;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;

/** The hospital's Agent records. One without a telephony id cannot take calls and is left out. */
@ApplicationScoped
public class PlatformRoster implements AgentRoster {

    @Inject
    private RecordPages pages;

    @Override
    public List<Agent> agents() {
        List<Agent> agents = new ArrayList<>();
        pages.forEachPage(
                "agent",
                "id name ozonetelAgentId sipExtension sipPassword campaignName memberId",
                JsonValue.EMPTY_JSON_OBJECT,
                List.of("id"),
                page -> page.stream()
                        .filter(node -> !text(node, "ozonetelAgentId").isBlank())
                        .map(PlatformRoster::agent)
                        .forEach(agents::add));
        return agents;
    }

    private static Agent agent(JsonObject node) {
        return new Agent(
                new AgentId(text(node, "ozonetelAgentId")),
                text(node, "name"),
                text(node, "id"),
                text(node, "memberId"),
                text(node, "sipExtension"),
                text(node, "sipPassword"),
                text(node, "campaignName"));
    }

    private static String text(JsonObject node, String field) {
        return node.get(field) instanceof JsonString string ? string.getString() : "";
    }
}
