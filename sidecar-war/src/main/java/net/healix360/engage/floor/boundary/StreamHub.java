package net.healix360.engage.floor.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.floor.control.Journal;
import net.healix360.engage.floor.entity.Announcement;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.floor.entity.StreamMessage;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.identity.entity.SessionEnded;

/**
 * Everybody who listens, and the one thread that tells them, in the order of the journal. Publishing never waits for a
 * listener: who is too slow is dropped and may come back with {@code Last-Event-ID}.
 */
@ApplicationScoped
public class StreamHub {
    private static final EventLogger LOG = EventLogger.of(StreamHub.class);
    private static final int QUEUE = 50_000;
    private static final int REPLAY_PAGE = 500;
    /** Well below the ten seconds of silence after which a screen calls itself stale. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(4);

    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(QUEUE);
    private volatile boolean open = true;
    private volatile boolean overrun;
    private Thread sender;

    @Resource
    private ManagedThreadFactory threads;

    private StreamMessages messages;
    private Journal journal;

    protected StreamHub() {}

    @Inject
    public StreamHub(StreamMessages messages, Journal journal) {
        this.messages = messages;
        this.journal = journal;
    }

    StreamHub(ManagedThreadFactory threads, StreamMessages messages, Journal journal) {
        this(messages, journal);
        this.threads = threads;
    }

    /** Starts the sender; called once, at boot. */
    public synchronized void start() {
        if (sender == null) {
            sender = threads.newThread(this::send);
            sender.setName("streams");
            sender.start();
        }
    }

    /** Adds the listener: first what it missed after that position, then live, without a gap or a repetition. */
    void add(Subscriber subscriber, long lastEventId) {
        boolean resumes = lastEventId >= 0 && lastEventId <= journal.lastPosition();
        if (resumes) {
            subscriber.resumeAfter(lastEventId);
        }
        subscribers.add(subscriber);
        if (resumes) {
            replay(subscriber, lastEventId);
        }
        subscriber.goLive();
    }

    public int listeners() {
        return subscribers.size();
    }

    void publish(@Observes JournalEntry entry) {
        later(() -> messages.of(entry).ifPresent(this::tell));
    }

    void announce(@Observes Announcement announcement) {
        StreamMessage message = StreamMessage.inPassing(announcement.name(), announcement.content());
        later(() -> tell(message));
    }

    void sessionEnded(@Observes SessionEnded event) {
        later(() -> subscribers.stream()
                .filter(subscriber -> subscriber.sessionId().equals(event.sessionId()))
                .forEach(subscriber -> subscriber.bye("session-ended", "This session was ended elsewhere.")));
    }

    /**
     * On the sender's thread, never on that of the request which caused it: closing a listener completes the listener's
     * request, and the container would then take the other request's context away.
     */
    private void later(Runnable telling) {
        if (!queue.offer(telling)) {
            overrun = true;
        }
    }

    private void tell(StreamMessage message) {
        subscribers.forEach(each -> each.offer(message));
    }

    private void replay(Subscriber subscriber, long lastEventId) {
        long position = lastEventId;
        boolean more = true;
        while (more && subscriber.isOpen()) {
            var page = journal.after(position, REPLAY_PAGE);
            page.stream().flatMap(entry -> messages.of(entry).stream()).forEach(subscriber::replay);
            more = page.size() == REPLAY_PAGE;
            position = page.isEmpty() ? position : page.get(page.size() - 1).position();
        }
    }

    private void send() {
        long nextBeat = System.nanoTime() + HEARTBEAT.toNanos();
        while (open) {
            try {
                Runnable next = queue.poll(1, TimeUnit.SECONDS);
                if (overrun) {
                    startOver();
                } else if (next != null) {
                    next.run();
                }
                if (System.nanoTime() - nextBeat >= 0) {
                    subscribers.forEach(Subscriber::heartbeat);
                    nextBeat = System.nanoTime() + HEARTBEAT.toNanos();
                }
                subscribers.forEach(Subscriber::dropIfSlow);
                subscribers.removeIf(subscriber -> !subscriber.isOpen());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException oneMessage) {
                LOG.warn("a message was not sent", Map.of("reason", String.valueOf(oneMessage.getMessage())));
            }
        }
    }

    private void startOver() {
        LOG.warn("streams are overrun; listeners must come back", Map.of("listeners", subscribers.size()));
        overrun = false;
        queue.clear();
        subscribers.forEach(Subscriber::close);
    }

    @PreDestroy
    void stop() {
        open = false;
        subscribers.forEach(Subscriber::close);
    }
}
