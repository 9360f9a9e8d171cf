package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One address of the product with the headers that prove who is asking. Connections are kept alive and shared. */
record Door(HttpClient client, URI base, Map<String, String> proof) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TOO_MANY = 429;
    private static final int MOST_WAITS = 3;
    private static final long LONGEST_WAIT_SECONDS = 7;
    private static final String FORM = "application/x-www-form-urlencoded";

    Door with(Map<String, String> other) {
        return new Door(client, base, Map.copyOf(other));
    }

    /** The same person, saying one thing more. */
    Door also(String header, String value) {
        Map<String, String> headers = new HashMap<>(proof);
        headers.put(header, value);
        return with(headers);
    }

    Door at(URI other) {
        return new Door(client, other, proof);
    }

    Reply get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    /** @throws IOException also for every other status than 200 */
    JsonNode read(String path) throws IOException, InterruptedException {
        Reply reply = get(path);
        if (reply.status() != 200) {
            throw new IOException("GET " + path + " answers " + reply.status() + " " + reply.text());
        }
        return reply.json();
    }

    Reply post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, JsonText.of(body));
    }

    Reply postForm(String path, String field, String value) throws IOException, InterruptedException {
        return send("POST", path, FORM, field + "=" + encoded(value));
    }

    /** One that came too early is sent again when its time has come, if that is soon. */
    Reply send(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, path, "application/json", body);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Reply send(String method, String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        if (body.isEmpty()) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", type).method(method, HttpRequest.BodyPublishers.ofString(body));
        }
        proof.forEach(request::setHeader);
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (int waits = 0; answer.statusCode() == TOO_MANY && waits < MOST_WAITS; waits++) {
            long seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
            if (seconds > LONGEST_WAIT_SECONDS) {
                break;
            }
            Thread.sleep(Duration.ofSeconds(seconds).toMillis());
            answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
        return new Reply(answer.statusCode(), answer.body());
    }
}
