package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the schema finds, in our words: what is expected, and what was found. */
final class FaultWording {
    private static final Pattern RULE = Pattern.compile("^\\$\\.rules\\[(\\d+)]");

    private FaultWording() {}

    /**
     * @param schema where the keyword stands
     * @param tree what was checked
     */
    static Fault of(Error error, JsonNode schema, JsonNode tree) {
        String path = error.getInstanceLocation().toString();
        JsonNode expected = error.getSchemaNode();
        JsonNode found = error.getInstanceNode();
        JsonNode parent =
                schema.at(error.getSchemaLocation().getFragment().getParent().toString());
        Fault fault =
                switch (error.getKeyword()) {
                    case "required" -> new Fault(path + "." + error.getProperty(), "is missing");
                    case "additionalProperties" ->
                        new Fault(path + "." + error.getProperty(), "is not known here" + known(parent));
                    case "enum", "const" ->
                        new Fault(path, "expected " + choice(expected) + ", not " + JsonText.excerpt(found));
                    case "type" -> new Fault(path, "expected " + types(expected) + ", not " + JsonText.excerpt(found));
                    case "minimum" -> new Fault(path, "expected " + expected + " or more, not " + found);
                    case "maximum" -> new Fault(path, "expected " + expected + " or less, not " + found);
                    case "minLength", "minItems" -> new Fault(path, "must not be empty");
                    case "maxLength", "maxItems" -> new Fault(path, "at most " + expected + " long");
                    case "pattern" ->
                        new Fault(
                                path, "expected a text like " + expected.asText() + ", not " + JsonText.excerpt(found));
                    case "minProperties", "maxProperties" ->
                        new Fault(path, "expected exactly one of " + String.join(", ", names(parent)));
                    default -> new Fault(path, error.getMessage());
                };
        return named(fault, tree);
    }

    /** Names the rule: by its id, whether it was sent alone or stands in a file. */
    private static Fault named(Fault fault, JsonNode tree) {
        Matcher place = RULE.matcher(fault.path());
        JsonNode rule = place.find() ? tree.path("rules").path(Integer.parseInt(place.group(1))) : tree;
        JsonNode id = rule.path("id");
        return id.isTextual() ? fault.naming(id.asText()) : fault;
    }

    private static String choice(JsonNode values) {
        List<String> texts = new ArrayList<>();
        (values.isArray() ? values : List.of(values)).forEach(value -> texts.add(value.asText()));
        return texts.size() == 1 ? texts.get(0) : "one of " + String.join(", ", texts);
    }

    private static String types(JsonNode types) {
        return choice(types).replace("one of ", "").replace(", ", " or ").replace("array", "list");
    }

    private static String known(JsonNode parent) {
        List<String> names = names(parent);
        return names.isEmpty() ? "" : "; known are " + String.join(", ", names);
    }

    private static List<String> names(JsonNode parent) {
        List<String> names = new ArrayList<>();
        parent.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
