package net.healix360.engage.floor.boundary;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import net.healix360.engage.floor.entity.StreamMessage;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;

/**
 * One listener. Written without blocking: what the client does not take waits here, up to a limit and for a few
 * seconds, then the client is dropped.
 */
final class Subscriber implements WriteListener {
    /** Unless they are about an agent, who then hears them too. */
    private static final Set<String> SUPERVISORS_ONLY = Set.of("call", "barge", "alert", "notice");

    private static final int MOST_WAITING = 5_000;
    private static final long SLOW_NANOS = Duration.ofSeconds(5).toNanos();

    private final AsyncContext async;
    private final ServletOutputStream out;
    private final Session session;
    private final boolean seesAll;
    private final LongSupplier nanos;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final List<StreamMessage> whileReplaying = new ArrayList<>();
    private long lastId = -1;
    private boolean live;
    private boolean open = true;
    private boolean unflushed;
    private long stuckSince;

    Subscriber(AsyncContext async, ServletOutputStream out, Session session, boolean seesAll) {
        this(async, out, session, seesAll, System::nanoTime);
    }

    /**
     * @param nanos the time by which a client is slow
     */
    Subscriber(AsyncContext async, ServletOutputStream out, Session session, boolean seesAll, LongSupplier nanos) {
        this.async = async;
        this.out = out;
        this.session = session;
        this.seesAll = seesAll;
        this.nanos = nanos;
    }

    String sessionId() {
        return session.id();
    }

    synchronized boolean isOpen() {
        return open;
    }

    /** The client has everything up to this position: what is still on its way to others is not sent to it again. */
    synchronized void resumeAfter(long position) {
        lastId = position;
    }

    /** A live message; kept back while older ones are replayed. */
    synchronized void offer(StreamMessage message) {
        if (live) {
            enqueue(message);
        } else if (whileReplaying.size() < MOST_WAITING) {
            whileReplaying.add(message);
        } else {
            close();
        }
    }

    synchronized void replay(StreamMessage message) {
        enqueue(message);
    }

    synchronized void goLive() {
        whileReplaying.forEach(this::enqueue);
        whileReplaying.clear();
        live = true;
    }

    synchronized void heartbeat() {
        write(": beat\n\n");
    }

    /** Says why, then closes. */
    synchronized void bye(String kind, String text) {
        write("event: notice\ndata: {\"kind\":\"" + kind + "\",\"text\":\"" + text + "\"}\n\n");
        close();
    }

    synchronized void dropIfSlow() {
        if (!waiting.isEmpty() && nanos.getAsLong() - stuckSince > SLOW_NANOS) {
            close();
        }
    }

    private void enqueue(StreamMessage message) {
        if (!concerns(message)) {
            return;
        }
        if (message.isInPassing()) {
            write("event: " + message.name() + "\ndata: " + message.content() + "\n\n");
        } else if (message.id() > lastId) {
            lastId = message.id();
            write("id: " + message.id() + "\nevent: " + message.name() + "\ndata: "
                    + message.contentFor(session.agentId()) + "\n\n");
        }
    }

    private boolean concerns(StreamMessage message) {
        if (message.administratorsOnly() && session.member().role() != Role.ADMIN) {
            return false;
        }
        Optional<?> about = message.agentId();
        if (about.isEmpty()) {
            return seesAll || !SUPERVISORS_ONLY.contains(message.name());
        }
        return seesAll || about.equals(session.agentId());
    }

    private void write(String text) {
        if (!open) {
            return;
        }
        if (waiting.size() >= MOST_WAITING) {
            close();
            return;
        }
        if (waiting.isEmpty()) {
            stuckSince = nanos.getAsLong();
        }
        waiting.add(text.getBytes(StandardCharsets.UTF_8));
        pump();
    }

    @Override
    public synchronized void onWritePossible() {
        pump();
    }

    private void pump() {
        try {
            while (open && !waiting.isEmpty() && out.isReady()) {
                out.write(waiting.poll());
                unflushed = true;
                stuckSince = nanos.getAsLong();
            }
            if (open && unflushed && out.isReady()) {
                out.flush();
                unflushed = false;
            }
        } catch (IOException gone) {
            close();
        }
    }

    @Override
    public synchronized void onError(Throwable gone) {
        close();
    }

    synchronized void close() {
        if (open) {
            open = false;
            waiting.clear();
            async.complete();
        }
    }
}
