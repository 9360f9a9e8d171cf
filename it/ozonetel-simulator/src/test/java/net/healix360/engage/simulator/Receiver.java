package net.healix360.engage.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The product's end of the wire: keeps what arrives, and refuses the first few when told to. */
public final class Receiver implements AutoCloseable {
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final AtomicInteger toRefuse = new AtomicInteger();
    private final HttpServer server;

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public void refuseNext(int requests) {
        toRefuse.set(requests);
    }

    public List<Arrival> arrivals(String path) {
        return arrivals.stream().filter(arrival -> arrival.path().equals(path)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            arrivals.add(new Arrival(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    body,
                    System.nanoTime()));
            boolean refused = toRefuse.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            exchange.sendResponseHeaders(refused ? 503 : 200, -1);
        }
    }

    /** One request as it came, and when by the machine's own clock. */
    public record Arrival(String path, String contentType, String body, long nanos) {}
}
