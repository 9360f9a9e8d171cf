package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sent to change rules.
 *
 * @param version which version it is meant to change, when it says so
 * @param text the rest, a JSON object
 */
public record SentChange(Optional<Integer> version, String text) {

    /** @throws RulesRefused when it is no JSON object, or too long */
    public static SentChange read(String body) {
        ObjectNode json = JsonText.object(body.isBlank() ? "{}" : body, JsonText.LONGEST_FILE);
        JsonNode version = json.remove("version");
        if (version == null || version.isNull()) {
            return new SentChange(Optional.empty(), json.toString());
        }
        if (!version.canConvertToInt() || !version.isIntegralNumber() || version.asInt() < 1) {
            throw RulesRefused.at(
                    "$.version", "expected the number of a version, 1 or more, not " + JsonText.excerpt(version));
        }
        return new SentChange(Optional.of(version.asInt()), json.toString());
    }

    /**
     * The rules' ids in an order.
     *
     * @throws RulesRefused when {@code ids} is no list of texts
     */
    public List<String> ids() {
        JsonNode ids = JsonText.object(text, JsonText.LONGEST_FILE).path("ids");
        if (!ids.isArray()) {
            throw RulesRefused.at("$.ids", "expected a list of rule ids, not " + JsonText.excerpt(ids));
        }
        List<String> found = new ArrayList<>();
        for (JsonNode id : ids) {
            if (!id.isTextual()) {
                throw RulesRefused.at(
                        "$.ids[" + found.size() + "]", "expected a rule's id, not " + JsonText.excerpt(id));
            }
            found.add(id.asText());
        }
        return found;
    }
}
