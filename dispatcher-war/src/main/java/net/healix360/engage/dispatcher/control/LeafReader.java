package net.healix360.engage.dispatcher.control;

import jakarta.json.stream.JsonParser;
import java.util.Map;

/** Walks a JSON document once and notes each scalar under its path. */
final class LeafReader {
    private final JsonParser parser;
    private final Map<String, String> leaves;
    private int depthLeft;

    LeafReader(JsonParser parser, Map<String, String> leaves, int deepest) {
        this.parser = parser;
        this.leaves = leaves;
        this.depthLeft = deepest;
    }

    void object(String path) throws MalformedEventException {
        enter();
        String name = "";
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            if (event == JsonParser.Event.KEY_NAME) {
                name = parser.getString();
            } else {
                value(event, path + "/" + name);
            }
        }
        depthLeft++;
    }

    private void array(String path) throws MalformedEventException {
        enter();
        int index = 0;
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            value(event, path + "/" + index++);
        }
        depthLeft++;
    }

    private void value(JsonParser.Event event, String path) throws MalformedEventException {
        switch (event) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING, VALUE_NUMBER -> leaves.put(path, parser.getString());
            case VALUE_TRUE -> leaves.put(path, "true");
            case VALUE_FALSE -> leaves.put(path, "false");
            default -> leaves.put(path, "");
        }
    }

    private void enter() throws MalformedEventException {
        if (depthLeft-- == 0) {
            throw new MalformedEventException("The event is nested too deeply.");
        }
    }
}
