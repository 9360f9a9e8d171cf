package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** From the vendor's request to the supervisor's stream, one event after the other on an idle system. */
final class EventLatency {
    private static final String AGENT = "ramaiah02";
    private static final int WARM_UP = 20;
    private static final int SECONDS = 10;
    private static final DateTimeFormatter VENDOR_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Kolkata"));
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Clock clock = Clock.systemUTC();
    private final URI door;
    private final BlockingQueue<Supervisor.Arrival> arrivals;

    EventLatency(JsonNode status) throws IOException, InterruptedException {
        String token = status.path("secrets").path("vendorToken").asText();
        this.door = Parts.url(status, "dispatcher")
                .resolve("/api/supervisor/agent-event?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        this.arrivals = Supervisor.of("ramaiah", status).stream();
    }

    Percentiles measure(int events) throws IOException, InterruptedException {
        send("login", 0);
        for (int i = 1; i <= WARM_UP; i++) {
            oneEvent(i);
        }
        long[] nanos = new long[events];
        for (int i = 0; i < events; i++) {
            nanos[i] = oneEvent(WARM_UP + 1 + i);
        }
        return new Percentiles(nanos);
    }

    private long oneEvent(int sequence) throws IOException, InterruptedException {
        String action = sequence % 2 == 1 ? "release" : "pause";
        String state = sequence % 2 == 1 ? "READY" : "PAUSED";
        long begin = System.nanoTime();
        send(action, sequence);
        while (true) {
            Supervisor.Arrival arrival = arrivals.poll(SECONDS, TimeUnit.SECONDS);
            if (arrival == null) {
                throw new IOException(action + " of " + AGENT + " did not reach the stream within " + SECONDS + " s");
            }
            if (arrival.line().startsWith("data:")
                    && arrival.line().contains(AGENT)
                    && arrival.line().contains('"' + state + '"')) {
                return arrival.nanos() - begin;
            }
        }
    }

    /** The sequence makes two events of the same second different: the event key covers every field. */
    private void send(String action, int sequence) throws IOException, InterruptedException {
        String now = VENDOR_TIME.format(clock.instant());
        String body = String.format(
                Locale.ROOT,
                "{\"eventType\":\"Agent\",\"eventTime\":\"%s\",\"username\":\"helix_demo\",\"data\":{\"action\":\"%s\","
                        + "\"agentId\":\"%s\",\"agentMode\":\"INBOUND\",\"eventTime\":\"%s\",\"pauseReason\":\"Break\","
                        + "\"sequence\":%d}}",
                now,
                action,
                AGENT,
                now,
                sequence);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(door)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("accepted")) {
            throw new IOException("The dispatcher answers HTTP " + answer.statusCode() + " " + answer.body());
        }
    }
}
