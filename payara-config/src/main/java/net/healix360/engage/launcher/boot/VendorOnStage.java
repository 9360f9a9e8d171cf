package net.healix360.engage.launcher.boot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.launcher.part.Probe;
import net.healix360.engage.launcher.part.Probes;
import net.healix360.engage.launcher.settings.DispatcherKey;

/** The vendor and a hospital of a rehearsal: agents' events go in at one side of the dispatcher and come out at the other. */
record VendorOnStage(int port, DispatcherKey key) {
    static final String TOKEN = "rehearsal";
    private static final String HOSPITAL = "rehearsal";
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final int LINES = 8;
    private static final Duration PLAYS_FOR = Duration.ofSeconds(15);
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Waits for the dispatcher, joins it as a hospital, and sends it events as fast as it takes them. */
    void play(Process dispatcher) throws IOException, InterruptedException {
        awaitReady(dispatcher);
        HttpServer hospital = hospital();
        ExecutorService lines = Executors.newFixedThreadPool(LINES);
        try {
            register(hospital.getAddress().getPort());
            long end = System.nanoTime() + PLAYS_FOR.toNanos();
            List<Callable<Integer>> all = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                String agent = agent(line);
                all.add(() -> events(agent, end));
            }
            for (Future<Integer> line : lines.invokeAll(all)) {
                line.get();
            }
        } catch (ExecutionException broken) {
            throw new IOException("an event was not taken: " + broken.getCause().getMessage(), broken);
        } finally {
            lines.shutdownNow();
            hospital.stop(0);
        }
    }

    private void awaitReady(Process dispatcher) throws IOException, InterruptedException {
        Probe probe = Probes.http(URI.create("http://127.0.0.1:" + port));
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (!probe.ask().ready()) {
            if (!dispatcher.isAlive() || System.nanoTime() > end) {
                throw new IOException("it did not become ready");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private void register(int callback) throws IOException, InterruptedException {
        StringBuilder agents = new StringBuilder();
        for (int line = 0; line < LINES; line++) {
            agents.append(line == 0 ? "" : ",").append('"').append(agent(line)).append('"');
        }
        String body = "{\"tenant\":\"" + HOSPITAL + "\",\"callbackUrl\":\"http://127.0.0.1:" + callback
                + "\",\"agents\":[" + agents + "],\"dids\":[]}";
        post("/api/supervisor/register", body, "Bearer " + key.registrationSecret(HOSPITAL));
    }

    private int events(String agent, long end) throws IOException, InterruptedException {
        int sent = 0;
        while (System.nanoTime() < end) {
            String now = LocalDateTime.now(ZONE)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString()
                    .replace('T', ' ');
            String body = "{\"eventType\":\"Agent\",\"eventTime\":\"" + now
                    + "\",\"username\":\"rehearsal\",\"data\":{\"action\":\"" + (sent % 2 == 0 ? "release" : "pause")
                    + "\",\"agentId\":\"" + agent + "\",\"agentMode\":\"INBOUND\",\"eventTime\":\"" + now
                    + "\",\"pauseReason\":\"Break\",\"serial\":" + sent + "}}";
            post("/api/supervisor/agent-event?token=" + TOKEN, body, "none");
            sent++;
        }
        return sent;
    }

    private void post(String path, String body, String authorization) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path.split("\\?", 2)[0] + " answers " + answer.statusCode() + " " + answer.body());
        }
    }

    private static HttpServer hospital() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", VendorOnStage::take);
        server.start();
        return server;
    }

    private static void take(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] answer = "{\"taken\":1}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static String agent(int line) {
        return "rehearsal" + line;
    }
}
