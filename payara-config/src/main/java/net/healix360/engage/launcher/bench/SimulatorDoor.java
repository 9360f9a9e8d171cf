package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** The vendor's stand-in: makes things happen on its floor and tells when it was asked for what. */
record SimulatorDoor(URI url, HttpClient client) {
    private static final ObjectMapper JSON = new ObjectMapper();

    SimulatorDoor(URI url) {
        this(url, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    void ready(String agentId) throws IOException, InterruptedException {
        post("/sim/agents/" + agentId + "/state", Map.of("state", "Ready"));
    }

    void pause(String agentId) throws IOException, InterruptedException {
        post("/sim/agents/" + agentId + "/state", Map.of("state", "Pause", "reason", "Break"));
    }

    JsonNode post(String path, Map<String, ?> order) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(url.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(order)))
                .build());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(url.resolve(path)).build());
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri().getPath() + ": HTTP " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
