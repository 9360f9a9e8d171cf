package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code status --json} says about the parts. */
final class Parts {
    private Parts() {}

    static URI url(JsonNode status, String part) throws IOException {
        return URI.create(find(status, part).path("url").asText());
    }

    /** @return proportional set size: shared pages count in parts, so that processes add up */
    static long pssMegabytes(JsonNode status, String part) throws IOException {
        Path rollup = Path.of("/proc/" + pid(status, part) + "/smaps_rollup");
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    static long pid(JsonNode status, String part) throws IOException {
        return find(status, part).path("pid").asLong();
    }

    private static JsonNode find(JsonNode status, String name) throws IOException {
        for (JsonNode part : status.path("parts")) {
            if (part.path("name").asText().equals(name)) {
                return part;
            }
        }
        throw new IOException("No part is called " + name);
    }
}
