package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which items somebody wants scored: an invented one, or some that there are.
 *
 * @param itemIds of open items; empty when one is invented
 */
public record EvaluationAsk(Optional<InventedItem> invented, List<String> itemIds) {
    private static final int MOST = 200;

    /** @throws RulesRefused unless it is {@code {facts, createdAt?}} or {@code {itemIds}} */
    public static EvaluationAsk read(String text) {
        ObjectNode json = JsonText.object(text, JsonText.LONGEST_RULE);
        if (json.has("facts") == json.has("itemIds")) {
            throw RulesRefused.at("$", "expected either facts or itemIds");
        }
        return json.has("facts")
                ? new EvaluationAsk(Optional.of(InventedItem.of(json)), List.of())
                : new EvaluationAsk(Optional.empty(), ids(json.get("itemIds")));
    }

    private static List<String> ids(JsonNode json) {
        if (!json.isArray() || json.isEmpty() || json.size() > MOST) {
            throw RulesRefused.at("$.itemIds", "expected a list of 1 to " + MOST + " ids");
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode id : json) {
            if (!id.isTextual()) {
                throw RulesRefused.at(
                        "$.itemIds[" + ids.size() + "]", "expected an item's id, not " + JsonText.excerpt(id));
            }
            ids.add(id.asText());
        }
        return ids;
    }
}
