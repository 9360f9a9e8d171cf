package net.healix360.engage.launcher.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads MicroProfile Health's {@code /health/ready}. */
record HttpProbe(URI part) implements Probe {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .executor(Runnable::run)
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Readiness ask() {
        HttpRequest request = HttpRequest.newBuilder(part.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(4))
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return judge(response.statusCode(), response.body());
        } catch (IOException e) {
            return Readiness.notReady("no answer from " + request.uri() + " (" + describe(e) + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Readiness.notReady("interrupted");
        }
    }

    static Readiness judge(int status, String body) {
        if (status == 404) {
            return Readiness.notReady("HTTP 404: the application is not deployed");
        }
        try {
            JsonNode health = JSON.readTree(body);
            if (health.path("checks").isArray() && health.path("checks").isEmpty()) {
                // The runtime is UP with nothing deployed: before the application, and again while it ends.
                return Readiness.notReady("no application answers for itself");
            }
            if (status == 200 && "UP".equals(health.path("status").asText())) {
                return Readiness.READY;
            }
            List<String> down = new ArrayList<>();
            for (JsonNode check : health.path("checks")) {
                if (!"UP".equals(check.path("status").asText())) {
                    down.add(check.path("name").asText() + " " + check.path("data"));
                }
            }
            return Readiness.notReady(down.isEmpty() ? "HTTP " + status : String.join("; ", down));
        } catch (IOException noJson) {
            return Readiness.notReady("HTTP " + status + " without a health document");
        }
    }

    private static String describe(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
