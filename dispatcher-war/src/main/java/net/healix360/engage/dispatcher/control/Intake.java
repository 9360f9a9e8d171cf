package net.healix360.engage.dispatcher.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.entity.VendorEvent;

/**
 * The only writer of the spool. Requests that arrive together share one append (group commit): one event at once when
 * idle, hundreds under load. A full queue is refused, so memory stays bounded.
 */
@ApplicationScoped
public class Intake {
    private static final int QUEUE = 10_000;
    private static final int LARGEST_GROUP = 500;

    private sealed interface Work {
        record Append(VendorEvent event, CompletableFuture<Acceptance> done) implements Work {}

        record Task(Runnable task, CompletableFuture<Void> done) implements Work {}
    }

    private final BlockingQueue<Work> queue = new ArrayBlockingQueue<>(QUEUE);
    private volatile boolean open = true;
    private Thread writer;

    @Resource
    private ManagedThreadFactory threads;

    private EventLog log;
    private Registry registry;
    private Lanes lanes;
    private Clock clock;

    protected Intake() {}

    @Inject
    public Intake(EventLog log, Registry registry, Lanes lanes, Clock clock) {
        this.log = log;
        this.registry = registry;
        this.lanes = lanes;
        this.clock = clock;
    }

    Intake(ManagedThreadFactory threads, EventLog log, Registry registry, Lanes lanes, Clock clock) {
        this(log, registry, lanes, clock);
        this.threads = threads;
    }

    void start() {
        writer = threads.newThread(this::write);
        writer.setName("intake");
        writer.start();
    }

    /** Completes when the event is durable; fails when it could not be kept, and then nobody was told otherwise. */
    public CompletableFuture<Acceptance> accept(VendorEvent event) {
        CompletableFuture<Acceptance> done = new CompletableFuture<>();
        submit(new Work.Append(event, done));
        return done;
    }

    /** Runs the task after every event accepted before it and before every later one, and waits for it. */
    void runBetweenEvents(Runnable task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        submit(new Work.Task(task, done));
        done.join();
    }

    private void submit(Work work) {
        if (!open || !queue.offer(work)) {
            throw new RejectedExecutionException("the intake is full or closing");
        }
    }

    private void write() {
        List<Work> taken = new ArrayList<>(LARGEST_GROUP);
        while (open || !queue.isEmpty()) {
            try {
                taken.clear();
                Work first = queue.poll(200, java.util.concurrent.TimeUnit.MILLISECONDS);
                if (first != null) {
                    taken.add(first);
                    queue.drainTo(taken, LARGEST_GROUP - 1);
                    writeInOrder(taken);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void writeInOrder(List<Work> taken) {
        List<Work.Append> group = new ArrayList<>(taken.size());
        for (Work work : taken) {
            if (work instanceof Work.Append append) {
                group.add(append);
            } else if (work instanceof Work.Task task) {
                append(group);
                group.clear();
                run(task);
            }
        }
        append(group);
    }

    private void append(List<Work.Append> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            List<EventLog.Entry> entries = group.stream()
                    .map(append -> new EventLog.Entry(
                            append.event(), registry.ownerOf(append.event().routeKey()), clock.instant()))
                    .toList();
            List<Acceptance> results = log.append(entries);
            for (int i = 0; i < results.size(); i++) {
                group.get(i).done().complete(results.get(i));
            }
            entries.stream()
                    .flatMap(entry -> entry.owner().stream())
                    .distinct()
                    .forEach((Tenant tenant) -> lanes.wake(tenant));
        } catch (RuntimeException notKept) {
            group.forEach(append -> append.done().completeExceptionally(notKept));
        }
    }

    private static void run(Work.Task task) {
        try {
            task.task().run();
            task.done().complete(null);
        } catch (RuntimeException failed) {
            task.done().completeExceptionally(failed);
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
