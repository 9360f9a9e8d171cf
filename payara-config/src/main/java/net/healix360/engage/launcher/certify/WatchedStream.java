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

/** One person's {@code /api/stream}, kept as it was heard. One that is cut goes on after its last message, as in a browser. */
final class WatchedStream implements AutoCloseable {
    private static final int MOST_TIMES = 5;
    private static final long BEFORE_AGAIN_MILLIS = 500;

    private final String listener;
    private final String hospital;
    private final Door door;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile InputStream body;
    private volatile String lastId = "";
    private volatile boolean closed;
    private volatile boolean ended;

    private WatchedStream(String listener, String hospital, Door door) {
        this.listener = listener;
        this.hospital = hospital;
        this.door = door;
    }

    /** @param listener as the report names who listens */
    static WatchedStream open(String hospital, String listener, Door door) throws IOException, InterruptedException {
        WatchedStream stream = new WatchedStream(listener, hospital, door);
        stream.connect();
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

    /** Whether it ended for good, before anybody closed it. */
    boolean ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        body.close();
    }

    private void connect() throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(door.base() + "/api/stream")).header("Accept", "text/event-stream");
        door.proof().forEach(request::setHeader);
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        HttpResponse<InputStream> answer =
                door.client().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            answer.body().close();
            throw new IOException("The stream of the " + listener + " answers " + answer.statusCode());
        }
        body = answer.body();
    }

    private void listen() {
        try {
            for (int times = 0; times < MOST_TIMES && !closed; times++) {
                if (times > 0) {
                    Thread.sleep(BEFORE_AGAIN_MILLIS);
                    connect();
                }
                read();
            }
        } catch (IOException gone) {
            // the sidecar takes no stream any more: what was heard stays
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ended = !closed;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    heard.add(line.substring("data:".length()).strip());
                } else if (line.startsWith("id:")) {
                    lastId = line.substring("id:".length()).strip();
                }
            }
        } catch (IOException cut) {
            // it was closed, or goes on after its last message
        }
    }
}
