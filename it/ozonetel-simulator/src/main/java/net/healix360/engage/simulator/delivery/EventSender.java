package net.healix360.engage.simulator.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Posts events one after the other, each at most once; when the receiver is too slow the newest are lost and counted. */
public final class EventSender implements EventOutlet, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EventSender.class.getName());
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int QUEUE_LIMIT = 20_000;

    private final BlockingQueue<Posting> queue = new LinkedBlockingQueue<>(QUEUE_LIMIT);
    private final AtomicInteger queued = new AtomicInteger();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final DeliveryCounters counters;
    private final Thread thread = new Thread(this::run, "event-sender");
    private volatile boolean open = true;

    public EventSender(DeliveryCounters counters) {
        this.counters = counters;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    @Override
    public void send(VendorEvent event, int delayMillis) {
        long notBefore = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delayMillis);
        if (queue.offer(new Posting(event, notBefore))) {
            queued.incrementAndGet();
        } else {
            counters.count(DeliveryCounters.Fate.EVENTS_OVERFLOWED);
        }
    }

    public void forgetPending() {
        List<Posting> forgotten = new ArrayList<>();
        queue.drainTo(forgotten);
        queued.addAndGet(-forgotten.size());
    }

    /** Events on their way, the one being posted included. */
    public int pending() {
        return queued.get();
    }

    private void run() {
        while (open) {
            try {
                Posting posting = queue.take();
                TimeUnit.NANOSECONDS.sleep(posting.notBefore() - System.nanoTime());
                post(posting.event());
                queued.decrementAndGet();
            } catch (InterruptedException e) {
                LOG.log(Level.FINE, "Event sender ends", e);
                break;
            }
        }
    }

    private static HttpRequest request(VendorEvent event) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(event.url())).timeout(TIMEOUT);
        return event.isPop()
                ? request.GET().build()
                : request.header("Content-Type", event.contentType())
                        .POST(HttpRequest.BodyPublishers.ofString(event.body()))
                        .build();
    }

    private void post(VendorEvent event) throws InterruptedException {
        try {
            int status = http.send(request(event), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            boolean taken = status >= 200 && status < 300;
            counters.count(taken ? DeliveryCounters.Fate.EVENTS_SENT : DeliveryCounters.Fate.EVENTS_FAILED);
        } catch (IOException | IllegalArgumentException e) {
            counters.count(DeliveryCounters.Fate.EVENTS_FAILED);
            LOG.log(Level.FINE, "Event not delivered", e);
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }

    private record Posting(VendorEvent event, long notBefore) {}
}
