package net.healix360.engage.rules.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** The starter rules with something else in one place. */
final class EditedStarter {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EditedStarter() {}

    static String with(String pointer, String value) throws IOException {
        JsonNode file = MAPPER.readTree(RulesFile.starter().text());
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = file.at(place.head());
        JsonNode wanted = MAPPER.readTree(value);
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), wanted);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), wanted);
        }
        return file.toString();
    }
}
