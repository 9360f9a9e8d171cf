package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Posts GraphQL documents to the platform: static text, variables for all values, one root field each (§10). */
final class Platform {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofMinutes(2); // activating a workspace takes long
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI url;
    private final URI origin;

    /** @param origin the hospital's own address, which names the workspace at log-in */
    Platform(URI url, URI origin) {
        this.url = url;
        this.origin = origin;
    }

    String origin() {
        return origin.toString();
    }

    /** Schema, accounts, roles, keys; releases before 2026 have accounts on the other path. */
    JsonNode metadata(String token, String document, Map<String, ?> variables)
            throws IOException, InterruptedException {
        try {
            return post("/metadata", token, document, variables);
        } catch (PlatformRefusal refusal) {
            if (refusal.unknownField()) {
                return post("/graphql", token, document, variables);
            }
            throw refusal;
        }
    }

    /** Records. */
    JsonNode core(String token, String document, Map<String, ?> variables) throws IOException, InterruptedException {
        return post("/graphql", token, document, variables);
    }

    private JsonNode post(String path, String token, String document, Map<String, ?> variables)
            throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode().put("query", document);
        body.set("variables", JSON.valueToTree(variables));
        HttpRequest.Builder request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Origin", origin.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer(document, response);
    }

    private static JsonNode answer(String document, HttpResponse<String> response) throws IOException {
        String operation = document.strip().lines().findFirst().orElse("");
        if (!response.body().startsWith("{")) {
            throw new IOException(operation + ": HTTP " + response.statusCode() + " without JSON");
        }
        JsonNode reply = JSON.readTree(response.body());
        if (reply.path("errors").size() > 0) {
            throw new PlatformRefusal(operation, reply.path("errors").get(0));
        }
        JsonNode data = reply.path("data");
        if (data.size() == 0) {
            throw new IOException(operation + ": HTTP " + response.statusCode() + " without data");
        }
        return data.elements().next();
    }
}
