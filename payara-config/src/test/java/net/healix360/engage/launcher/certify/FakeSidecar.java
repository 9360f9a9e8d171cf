package net.healix360.engage.launcher.certify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A sidecar that answers as it is told to. */
final class FakeSidecar implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** @param answers what it says to each path with its query */
    FakeSidecar(Function<String, Reply> answers) throws IOException {
        this();
        server.createContext("/", exchange -> {
            Reply reply = answers.apply(exchange.getRequestURI().toString());
            byte[] body = reply.text().getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private FakeSidecar() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    /** Says these messages on its stream, which stays open. */
    static FakeSidecar streaming(String... messages) throws IOException {
        FakeSidecar sidecar = new FakeSidecar();
        sidecar.server.createContext("/api/stream", exchange -> stream(exchange, messages));
        return sidecar;
    }

    /** Ends its stream after each message, and says where the listener goes on. */
    static FakeSidecar cutting(String message) throws IOException {
        FakeSidecar sidecar = new FakeSidecar();
        sidecar.server.createContext("/api/stream", exchange -> {
            String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
            String said = "id: 1\ndata: " + (last == null ? message : "after " + last) + "\n\n";
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(said.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        return sidecar;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void stream(HttpExchange exchange, String... messages) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(": open\n\n".getBytes(StandardCharsets.UTF_8));
        for (String message : messages) {
            out.write(("event: call\ndata: " + message + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
