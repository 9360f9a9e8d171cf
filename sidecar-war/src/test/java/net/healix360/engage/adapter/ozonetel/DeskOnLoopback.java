package net.healix360.engage.adapter.ozonetel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The account desk as the dispatcher serves it, for the sidecars of one account, as long as a test takes. */
final class DeskOnLoopback implements AutoCloseable {
    private static final Map<String, Integer> MOST = Map.of("cdr", 2, "agent-logins", 5);

    private final HttpServer server;
    private final Map<String, Integer> granted = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private String lease = "";
    private JsonObject held;

    DeskOnLoopback() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/telephony/accounts/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Everything that was ever said to the desk. */
    synchronized Set<String> seen() {
        return Set.copyOf(seen);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(exchange.getRequestURI() + " " + text);
        JsonObject body = Json.createReader(new StringReader(text)).readObject();
        JsonObjectBuilder reply = Json.createObjectBuilder();
        int status = 200;
        if (exchange.getRequestURI().getPath().endsWith("/permits")) {
            permit(body.getString("kind"), reply);
        } else if (exchange.getRequestMethod().equals("PUT")) {
            held = body.containsKey("sealed") ? body : held;
            lease = "";
        } else {
            status = token(body.getString("refused", ""), reply);
        }
        byte[] bytes = reply.build().toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void permit(String kind, JsonObjectBuilder reply) {
        boolean fine = granted.merge(kind, 1, Integer::sum) <= MOST.get(kind);
        reply.add("granted", fine).add("retryAfterMillis", 60_000);
    }

    private int token(String refused, JsonObjectBuilder reply) {
        if (!lease.isEmpty()) {
            reply.add("retryAfterMillis", 20);
            return 202;
        }
        if (held != null && !AccountKeys.mark(held.getString("sealed")).equals(refused)) {
            reply.add("sealed", held.getString("sealed")).add("expiresAt", held.getString("expiresAt"));
        } else {
            lease = UUID.randomUUID().toString();
            reply.add("lease", lease).add("seconds", 20);
        }
        return 200;
    }
}
