package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** One agent's open desk: notes how long each change that was made at the vendor took to show here. */
final class AgentDesk {
    private static final String MESSAGE = "data:";

    /** What is on its way. */
    private record Awaited(String state, long since) {}

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final String agentId;
    private volatile Awaited awaited;

    private AgentDesk(String agentId) {
        this.agentId = agentId;
    }

    static AgentDesk open(HttpClient client, URI sidecar, JsonNode login) throws IOException, InterruptedException {
        AgentDesk desk = new AgentDesk(login.path("agentId").asText());
        HttpRequest.Builder request = HttpRequest.newBuilder(sidecar.resolve("/api/stream"));
        SidecarDoor.signIn(sidecar, login).proof().forEach(request::header);
        HttpResponse<Stream<String>> stream = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        if (stream.statusCode() != 200) {
            throw new IOException("The stream answers HTTP " + stream.statusCode());
        }
        Thread reader = new Thread(() -> stream.body().forEach(desk::heard), desk.agentId);
        reader.setDaemon(true);
        reader.start();
        return desk;
    }

    String agentId() {
        return agentId;
    }

    /** From now on the desk waits for this state. */
    void expect(String state) {
        awaited = new Awaited(state, System.nanoTime());
    }

    Queue<Long> nanos() {
        return nanos;
    }

    private void heard(String line) {
        Awaited wanted = awaited;
        if (wanted != null && line.startsWith(MESSAGE) && line.contains("\"state\":\"" + wanted.state() + '"')) {
            nanos.add(System.nanoTime() - wanted.since());
            awaited = null;
        }
    }
}
