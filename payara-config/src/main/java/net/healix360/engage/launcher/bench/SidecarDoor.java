package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One hospital's sidecar with the headers that prove who is asking. The JDK's old client, for the reason given at {@link PlatformDoor}. */
record SidecarDoor(URI sidecar, Map<String, String> proof) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MILLIS = 60_000;
    private static final String TYPE = "application/json";
    private static final String AUTHORIZATION = "Authorization";
    private static final String BEARER = "Bearer ";

    static SidecarDoor signIn(URI sidecar, JsonNode login) throws IOException {
        byte[] person = JSON.writeValueAsBytes(Map.of(
                "email",
                login.path("email").asText(),
                "password",
                login.path("password").asText()));
        byte[] answer = new SidecarDoor(sidecar, Map.of()).send("POST", "/api/auth/login", TYPE, person);
        String token = JSON.readTree(answer).path("accessToken").asText();
        return new SidecarDoor(sidecar, Map.of(AUTHORIZATION, BEARER + token));
    }

    /** As a browser keeps it that has signed in. */
    Cookie cookie() {
        return new Cookie(sidecar, "engage_access", proof.get(AUTHORIZATION).substring(BEARER.length()));
    }

    /** @param site for which it is sent */
    record Cookie(URI site, String name, String value) {}

    JsonNode get(String path) throws IOException {
        return JSON.readTree(read(path));
    }

    /** As {@link #get}, for a loop that does not look into the answer. */
    byte[] read(String path) throws IOException {
        return send("GET", path, "", new byte[0]);
    }

    void post(String path) throws IOException {
        send("POST", path, TYPE, "{}".getBytes(StandardCharsets.UTF_8));
    }

    JsonNode post(String path, Map<String, ?> body) throws IOException {
        return JSON.readTree(send("POST", path, TYPE, JSON.writeValueAsBytes(body)));
    }

    /** As the telephony vendor posts a call's summary. */
    void postForm(String path, String field, String value) throws IOException {
        String form = field + "=" + encoded(value);
        send("POST", path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private byte[] send(String method, String path, String type, byte[] body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) sidecar.resolve(path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setConnectTimeout(MILLIS);
        connection.setReadTimeout(MILLIS);
        proof.forEach(connection::setRequestProperty);
        if (body.length > 0) {
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            connection.setRequestProperty("Content-Type", type);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body);
            }
        }
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
