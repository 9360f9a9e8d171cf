package net.healix360.engage.dispatcher.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.Placement;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.entity.VendorEvent;

/**
 * The only writer of the spool in this process. Requests that arrive together share one append (group commit): one event at
 * once when idle, hundreds under load. Hospitals take turns, and a full line is refused, so memory stays bounded.
 */
@ApplicationScoped
public class Intake {
    private static final int MOST_WAITING = 20_000;
    private static final int LONGEST_LINE = 10_000;
    private static final int LARGEST_GROUP = 500;
    private static final long LOOK_UP_MILLIS = 200;

    private record Waiting(VendorEvent event, Optional<Tenant> owner, CompletableFuture<Acceptance> done) {}

    private final FairQueue<Optional<Tenant>, Waiting> queue = new FairQueue<>(LONGEST_LINE, MOST_WAITING);
    /** Only while somebody writes: without a writer an event would wait for ever. */
    private volatile boolean open;

    private Thread writer;

    @Resource
    private ManagedThreadFactory threads;

    private EventLog log;
    private Registry registry;
    private Lanes lanes;
    private Tallies tallies;
    private Clock clock;

    protected Intake() {}

    @Inject
    public Intake(EventLog log, Registry registry, Lanes lanes, Tallies tallies, Clock clock) {
        this.log = log;
        this.registry = registry;
        this.lanes = lanes;
        this.tallies = tallies;
        this.clock = clock;
    }

    Intake(ManagedThreadFactory threads, EventLog log, Registry registry, Lanes lanes, Tallies tallies, Clock clock) {
        this(log, registry, lanes, tallies, clock);
        this.threads = threads;
    }

    void start() {
        open = true;
        writer = threads.newThread(this::write);
        writer.setName("intake");
        writer.start();
    }

    /** Completes when the event is durable; fails when it could not be kept, and then nobody was told otherwise. */
    public CompletableFuture<Acceptance> accept(VendorEvent event) {
        Optional<Tenant> owner = registry.ownerOf(event.routeKey());
        Waiting waiting = new Waiting(event, owner, new CompletableFuture<>());
        if (!open || !queue.offer(owner, waiting)) {
            tallies.refused(owner);
            return CompletableFuture.failedFuture(new RejectedExecutionException("the intake is full or closing"));
        }
        return waiting.done();
    }

    /** How many events wait to be written, by the hospital whose they seem to be. */
    public Map<Optional<Tenant>, Integer> waiting() {
        return queue.lengths();
    }

    private void write() {
        List<Waiting> group = new ArrayList<>(LARGEST_GROUP);
        while (open || !queue.isEmpty()) {
            try {
                group.clear();
                queue.take(group, LARGEST_GROUP, LOOK_UP_MILLIS);
                append(group);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void append(List<Waiting> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            Instant now = clock.instant();
            List<Placement> places = log.append(group.stream()
                    .map(waiting -> new EventLog.Entry(waiting.event(), now))
                    .toList());
            Set<Tenant> news = new HashSet<>();
            for (int i = 0; i < places.size(); i++) {
                tallies.placed(group.get(i).event(), places.get(i), group.get(i).owner());
                group.get(i).done().complete(places.get(i).acceptance());
                places.get(i).lane().ifPresent(news::add);
            }
            news.forEach(lanes::wake);
        } catch (RuntimeException notKept) {
            group.forEach(waiting -> {
                tallies.refused(waiting.owner());
                waiting.done().completeExceptionally(notKept);
            });
        }
    }

    @PreDestroy
    void stop() {
        open = false;
        try {
            if (writer != null) {
                writer.join(5_000);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
