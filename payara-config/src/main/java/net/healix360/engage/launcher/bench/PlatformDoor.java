package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/**
 * Posts documents to the embedded platform. The JDK's old blocking client: it costs the least, and what the client takes of the two cores
 * the platform does not get.
 */
record PlatformDoor(URI platform, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MILLIS = 60_000;

    PlatformDoor with(String newToken) {
        return new PlatformDoor(platform, newToken);
    }

    JsonNode metadata(String document, Map<String, ?> variables) throws IOException {
        return data(post("/metadata", document, variables));
    }

    JsonNode core(String document, Map<String, ?> variables) throws IOException {
        return data(post("/graphql", document, variables));
    }

    /** As {@link #core}, for a loop that does not look into the answer: only whether it is one. */
    void coreUnread(String document, Map<String, ?> variables) throws IOException {
        byte[] answer = post("/graphql", document, variables);
        if (answer.length < 8 || answer[2] != 'd') { // {"data":…, and errors come first or without data
            throw new IOException("The platform refuses: " + JSON.readTree(answer));
        }
    }

    /** @throws IOException also where the platform has no switches: it was started without {@code PLATFORM_FAULTS_ENABLED} */
    void switchFaults(Map<String, ?> faults) throws IOException {
        post("/faults", JSON.writeValueAsBytes(faults));
    }

    private byte[] post(String path, String document, Map<String, ?> variables) throws IOException {
        return post(path, JSON.writeValueAsBytes(Map.of("query", document, "variables", variables)));
    }

    private byte[] post(String path, byte[] body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) platform.resolve(path).toURL().openConnection();
        connection.setConnectTimeout(MILLIS);
        connection.setReadTimeout(MILLIS);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Content-Type", "application/json");
        if (!token.isEmpty()) {
            connection.setRequestProperty("Authorization", "Bearer " + token);
        }
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** @return what the one root field answers */
    private static JsonNode data(byte[] answer) throws IOException {
        JsonNode reply = JSON.readTree(answer);
        if (reply.has("errors")) {
            throw new IOException(
                    "The platform refuses: " + reply.path("errors").get(0));
        }
        return reply.path("data").elements().next();
    }
}
