package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One tab of a browser, spoken to in the DevTools protocol: one command after the other. */
final class ChromiumTab {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 30;
    private static final long LOOK_MILLIS = 10;

    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private WebSocket line;
    private int number;

    private ChromiumTab() {}

    /** Nothing is watched: a browser that tells of each piece it receives takes more time than one that does not. */
    static ChromiumTab attach(HttpClient client, URI door, SidecarDoor.Cookie session)
            throws IOException, InterruptedException {
        ChromiumTab tab = new ChromiumTab();
        tab.line = client.newWebSocketBuilder().buildAsync(door, tab.new Ear()).join();
        tab.send(
                "Network.setCookie",
                Map.of("url", session.site().toString(), "name", session.name(), "value", session.value()));
        return tab;
    }

    void open(String address) throws IOException, InterruptedException {
        send("Page.navigate", Map.of("url", address));
    }

    /** Leaves the page. The browser answers before it has left, and a page that asks before it is left must be gone before the next. */
    void clear() throws IOException, InterruptedException {
        open("about:blank");
        await("location.href === 'about:blank'");
    }

    /** What a script's expression is in the page. */
    JsonNode evaluate(String expression) throws IOException, InterruptedException {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        return answer.path("result").path("value");
    }

    /** Until an expression is true. */
    void await(String expression) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!evaluate(expression).asBoolean()) {
            if (System.nanoTime() > end) {
                throw new IOException("In the browser never: " + expression + ", but "
                        + evaluate("location.href + ' ' + document.readyState").asText());
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    /** So that what is used afterwards is what is needed. */
    void collectGarbage() throws IOException, InterruptedException {
        send("HeapProfiler.collectGarbage", Map.of());
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
        int id = ++number;
        line.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        while (true) {
            JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("The browser does not answer to " + method);
            }
            if (answer.path("id").asInt() == id) {
                if (answer.has("error")) {
                    throw new IOException(method + ": " + answer.path("error"));
                }
                return answer.path("result");
            }
        }
    }

    /** Keeps answers; what the browser says by itself is not asked for. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
            message.append(part);
            if (isLast) {
                hear(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void hear(String text) {
            if (!text.startsWith("{\"id\":")) {
                return;
            }
            try {
                answers.add(JSON.readTree(text));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
