package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** A supervisor of one hospital, signed in with the demo's login. */
final class Supervisor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI sidecar;
    private final String token;

    private Supervisor(URI sidecar, JsonNode login) throws IOException, InterruptedException {
        this.sidecar = sidecar;
        String body = JSON.writeValueAsString(Map.of(
                "email",
                login.path("email").asText(),
                "password",
                login.path("password").asText()));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(sidecar.resolve("/api/auth/login"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The supervisor cannot sign in: HTTP " + answer.statusCode());
        }
        this.token = JSON.readTree(answer.body()).path("accessToken").asText();
    }

    static Supervisor of(String tenant, JsonNode status) throws IOException, InterruptedException {
        for (JsonNode login : status.path("logins")) {
            if (login.path("tenant").asText().equals(tenant)
                    && login.path("role").asText().equals("supervisor")) {
                return new Supervisor(Parts.url(status, "sidecar-" + tenant), login);
            }
        }
        throw new IOException("The demo has no supervisor of " + tenant);
    }

    /** @return how long one look at the floor takes, in nanoseconds */
    long lookAtFloor() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<String> answer =
                client.send(request("/api/supervisor/floor"), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The floor answers HTTP " + answer.statusCode());
        }
        return System.nanoTime() - begin;
    }

    /** One line of the stream and when it arrived. */
    record Arrival(String line, long nanos) {}

    /** @return the stream's lines as they arrive, from now on */
    BlockingQueue<Arrival> stream() throws IOException, InterruptedException {
        HttpResponse<Stream<String>> stream = client.send(request("/api/stream"), HttpResponse.BodyHandlers.ofLines());
        if (stream.statusCode() != 200) {
            throw new IOException("The stream answers HTTP " + stream.statusCode());
        }
        BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
        Thread reader = new Thread(
                () -> stream.body().forEach(line -> arrivals.add(new Arrival(line, System.nanoTime()))), "stream");
        reader.setDaemon(true);
        reader.start();
        return arrivals;
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(sidecar.resolve(path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30))
                .build();
    }
}
