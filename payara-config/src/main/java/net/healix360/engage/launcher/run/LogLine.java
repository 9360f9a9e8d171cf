package net.healix360.engage.launcher.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A log line for a person: of a JSON line the time, the level and the message; never more than fits on two screen lines. */
record LogLine(String raw) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 240;

    String readable() {
        String text = raw.startsWith("{") ? fromJson() : raw;
        String line = text.replace('\n', ' ').strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }

    private String fromJson() {
        try {
            JsonNode entry = JSON.readTree(raw);
            String message = entry.path("LogMessage")
                    .asText(entry.path("Throwable").path("Exception").asText());
            return entry.path("Timestamp").asText() + " " + entry.path("Level").asText() + " " + message;
        } catch (JsonProcessingException cutOff) {
            return raw;
        }
    }
}
