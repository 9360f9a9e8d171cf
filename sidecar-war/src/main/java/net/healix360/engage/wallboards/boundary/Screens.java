package net.healix360.engage.wallboards.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.foundation.http.Version;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.identity.entity.SessionEnded;
import net.healix360.engage.wallboards.entity.WallboardRevoked;

/**
 * Every wallboard that listens, and the one thread that tells them: the board is written once for all, when something
 * has happened and not more often than the eye follows.
 */
@ApplicationScoped
public class Screens {
    private static final EventLogger LOG = EventLogger.of(Screens.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(4);
    /** What changes without an event, such as the hospital's day, is seen after so long. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);

    private static final byte[] BEAT = ": beat\n\n".getBytes(StandardCharsets.UTF_8);

    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();
    private final Set<Screen> dismissed = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private Thread teller;
    private JsonObject told = JsonObject.EMPTY_JSON_OBJECT;
    private long lookAgain = System.nanoTime();

    @Resource
    private ManagedThreadFactory threads;

    private Board board;
    private Clock clock;

    protected Screens() {}

    @Inject
    public Screens(Board board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** The board at once, then whenever it changes. */
    void add(Screen screen) {
        screens.add(screen);
        screen.show(message(board.now()));
        start();
    }

    void journaled(@Observes JournalEntry entry) {
        news.release();
    }

    void revoked(@Observes WallboardRevoked event) {
        dismiss(event.linkId());
    }

    void sessionEnded(@Observes SessionEnded event) {
        dismiss(event.sessionId());
    }

    /** Left to the teller: closing a screen completes its request, which must not be done on the thread of another one. */
    private void dismiss(String openedBy) {
        screens.stream().filter(screen -> screen.openedBy().equals(openedBy)).forEach(dismissed::add);
        news.release();
    }

    private synchronized void start() {
        if (teller == null && closed.getCount() > 0) {
            teller = threads.newThread(this::tell);
            teller.setName("wallboards");
            teller.start();
        }
    }

    private void tell() {
        try {
            while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                tellNews();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellNews() throws InterruptedException {
        boolean look = awaitNews() || System.nanoTime() - lookAgain >= 0;
        dismissed.forEach(Screen::dismiss);
        dismissed.removeIf(screen -> !screen.isOpen());
        try {
            JsonObject now = look && !screens.isEmpty() ? board.now() : told;
            if (look) {
                lookAgain = System.nanoTime() + LOOK_AGAIN.toNanos();
            }
            if (now.equals(told)) {
                screens.forEach(screen -> screen.beat(BEAT));
            } else {
                byte[] message = message(now);
                screens.forEach(screen -> screen.show(message));
            }
            screens.removeIf(screen -> !screen.isOpen());
            told = now;
        } catch (RuntimeException oneBoard) {
            LOG.warn("a board was not shown", Map.of("reason", String.valueOf(oneBoard.getMessage())));
        }
    }

    /** Waits for something to happen, no longer than until the next heartbeat; true when it has. */
    private boolean awaitNews() throws InterruptedException {
        boolean came = news.tryAcquire(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        news.drainPermits();
        return came;
    }

    private byte[] message(JsonObject content) {
        String data = Json.createObjectBuilder(content)
                .add("at", WireInstant.of(clock.instant()))
                .add("version", Version.current())
                .build()
                .toString();
        return ("event: board\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    @PreDestroy
    void stop() {
        closed.countDown();
        screens.forEach(Screen::close);
        if (teller != null) {
            teller.interrupt();
        }
    }
}
