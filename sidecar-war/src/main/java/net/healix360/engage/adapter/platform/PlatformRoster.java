package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentRoster;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.setup.control.TelephonyChoice;

/**
 * The hospital's Agent records, with the softphone's secrets, which therefore are not in the local copy. One without a
 * telephony id cannot take calls and is left out.
 */
@ApplicationScoped
public class PlatformRoster implements AgentRoster {
    private static final String FIELDS = "id name ozonetelAgentId sipExtension sipPassword campaignName memberId";

    @Inject
    private HospitalKey platform;

    @Inject
    private RecordMappings mappings;

    @Inject
    private TelephonyChoice choice;

    @Override
    public List<Agent> agents() {
        RecordMapping mapping = mappings.of(RecordKind.AGENT);
        List<Agent> agents = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            JsonObject page = platform.read(RecordDocuments.page(mapping, FIELDS), variables(after))
                    .getJsonObject(mapping.many());
            page.getJsonArray("edges").getValuesAs(JsonObject.class).stream()
                    .map(edge -> edge.getJsonObject("node"))
                    .filter(node -> !text(node, "ozonetelAgentId").isBlank())
                    .map(this::agent)
                    .forEach(agents::add);
            JsonObject info = page.getJsonObject("pageInfo");
            after = info.getBoolean("hasNextPage") ? Optional.of(info.getString("endCursor")) : Optional.empty();
        } while (after.isPresent());
        return agents;
    }

    private static JsonObject variables(Optional<String> after) {
        JsonObjectBuilder variables = Json.createObjectBuilder()
                .add(
                        "order",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("id", "AscNullsFirst")))
                .add("first", PlatformRecords.PAGE);
        after.ifPresent(cursor -> variables.add("after", cursor));
        return variables.build();
    }

    private Agent agent(JsonObject node) {
        String campaign = text(node, "campaignName");
        return new Agent(
                new AgentId(text(node, "ozonetelAgentId")),
                text(node, "name"),
                text(node, "id"),
                text(node, "memberId"),
                text(node, "sipExtension"),
                text(node, "sipPassword"),
                campaign.isBlank() ? choice.defaultCampaign().orElse("") : campaign);
    }

    private static String text(JsonObject node, String field) {
        return node.get(field) instanceof JsonString string ? string.getString() : "";
    }
}
