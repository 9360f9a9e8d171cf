package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Puts what a template says into a file: by name, so that what only the file has stays. */
final class TemplateMerge {
    private static final List<String> WEIGHTS = List.of("taskWeights", "sourceWeights", "campaignWeights");

    private TemplateMerge() {}

    static void into(ObjectNode file, ObjectNode template) {
        WEIGHTS.stream().filter(template::has).forEach(weights -> file.withObject("/" + weights)
                .setAll((ObjectNode) template.get(weights)));
        ArrayNode rules = (ArrayNode) file.get("rules");
        template.get("rules").forEach(rule -> put(rules, rule));
    }

    private static void put(ArrayNode rules, JsonNode rule) {
        for (int place = 0; place < rules.size(); place++) {
            if (rules.get(place).path("id").equals(rule.path("id"))) {
                rules.set(place, rule);
                return;
            }
        }
        rules.add(rule);
    }
}
