package net.healix360.engage.simulator.time;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one thread that owns all state: it runs the timeline against the clock and answers what other threads ask. */
public final class EventLoop implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EventLoop.class.getName());
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final BlockingQueue<FutureTask<?>> questions = new LinkedBlockingQueue<>();
    private final ScaledClock clock;
    private final Timeline timeline;
    private final Thread thread = new Thread(this::run, "event-loop");
    private volatile boolean open = true;

    public EventLoop(ScaledClock clock, Timeline timeline) {
        this.clock = clock;
        this.timeline = timeline;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Runs {@code question} between two steps of the timeline and hands back its answer or its exception. */
    public <T> T ask(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        questions.add(task);
        try {
            if (!open) {
                task.cancel(false);
            }
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the simulator", e);
        } catch (CancellationException e) {
            throw new IllegalStateException("The simulator is shutting down", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    public void tell(Runnable order) {
        ask(() -> {
            order.run();
            return null;
        });
    }

    private void run() {
        while (open) {
            try {
                FutureTask<?> question = questions.poll(untilNextStep().toNanos(), TimeUnit.NANOSECONDS);
                catchUp();
                if (question != null) {
                    question.run();
                }
            } catch (InterruptedException e) {
                LOG.log(Level.FINE, "Event loop ends", e);
                break;
            }
        }
        questions.forEach(question -> question.cancel(false));
    }

    private void catchUp() {
        try {
            timeline.advanceTo(clock.now());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A step of the simulation failed; the simulation goes on", e);
        }
    }

    private Duration untilNextStep() {
        Duration wait = timeline.nextMoment().map(clock::realTimeUntil).orElse(LONGEST_WAIT);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
