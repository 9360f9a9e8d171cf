package net.healix360.engage.it.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import net.healix360.engage.it.fixture.Json;

/** Listens for webhooks on the loopback address and keeps what comes, byte for byte. */
final class HookReceiver implements AutoCloseable {
    private final HookAddress address;
    private final HttpServer server;
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();

    /** One POST; header names end with what matters, because a fork may rename their beginning (§7). */
    record Delivery(String path, Map<String, String> headers, String body) {

        String header(String ending) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().endsWith(ending))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
        }

        JsonNode json() {
            return Json.parse(body);
        }

        String event() {
            return json().path("eventName").asText();
        }

        String recordId() {
            return json().path("record").path("id").asText();
        }
    }

    HookReceiver(HookAddress address) {
        this.address = address;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.port()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::keep);
        server.start();
    }

    private void keep(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        deliveries.add(new Delivery(exchange.getRequestURI().getPath(), headers, body));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    URI target(String path) {
        return address.target(server.getAddress().getPort(), path);
    }

    /** What came to that path so far. */
    List<Delivery> at(String path) {
        return deliveries.stream()
                .filter(delivery -> delivery.path().endsWith(path))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
