package net.healix360.engage.rules.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** JSON as text and as a tree; what is no JSON object, or too long, is refused before anything else looks at it. */
final class JsonText {
    /** Characters of a whole rules file. */
    static final int LONGEST_FILE = 512 * 1024;

    /** Characters of one rule. */
    static final int LONGEST_RULE = 64 * 1024;

    private static final ObjectMapper MAPPER = JsonMapper.builder(new JsonFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonText() {}

    /** @throws RulesRefused when it is no JSON object or longer than the limit */
    static ObjectNode object(String text, int longest) {
        if (text.length() > longest) {
            throw RulesRefused.at("$", "at most " + longest + " characters are read, these are " + text.length());
        }
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree instanceof ObjectNode object) {
                return object;
            }
            throw RulesRefused.at("$", "expected a JSON object, not " + excerpt(tree));
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw RulesRefused.at("$", "this is not JSON: " + e.getOriginalMessage() + where);
        }
    }

    static ObjectNode newObject() {
        return MAPPER.createObjectNode();
    }

    static String of(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value for a message, short. */
    static String excerpt(JsonNode value) {
        if (value.isMissingNode()) {
            return "nothing";
        }
        String text = value.isContainerNode() && value.isEmpty() ? value.toString() : describe(value);
        return text.length() > 60 ? text.substring(0, 57) + "…" : text;
    }

    private static String describe(JsonNode value) {
        if (value.isObject()) {
            return "an object";
        }
        return value.isArray() ? "a list" : value.toString();
    }
}
