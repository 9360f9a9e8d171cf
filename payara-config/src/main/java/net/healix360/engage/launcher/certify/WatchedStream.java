package net.healix360.engage.launcher.certify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person's {@code /api/stream}, kept as it was heard. */
final class WatchedStream implements AutoCloseable {
    private final String listener;
    private final String hospital;
    private final InputStream body;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private WatchedStream(String listener, String hospital, InputStream body) {
        this.listener = listener;
        this.hospital = hospital;
        this.body = body;
    }

    /** @param listener as the report names who listens */
    static WatchedStream open(String hospital, String listener, Door door) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(door.base() + "/api/stream")).header("Accept", "text/event-stream");
        door.proof().forEach(request::setHeader);
        HttpResponse<InputStream> answer =
                door.client().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException("The stream of the " + listener + " answers " + answer.statusCode());
        }
        WatchedStream stream = new WatchedStream(listener, hospital, answer.body());
        Thread reader = new Thread(stream::listen, "stream of " + listener);
        reader.setDaemon(true);
        reader.start();
        return stream;
    }

    String listener() {
        return listener;
    }

    String hospital() {
        return hospital;
    }

    /** The data of each message, in order. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    heard.add(line.substring("data:".length()).strip());
                }
            }
        } catch (IOException closed) {
            // the certificate is done or the sidecar has gone: what was heard stays
        }
        ended = true;
    }
}
