package net.healix360.engage.launcher.certify;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Traffic of both hospitals, one round after the other, until it is closed. */
final class FlowingTraffic implements AutoCloseable {
    private static final long BETWEEN_ROUNDS_MILLIS = 1_500;
    private final List<Traffic> hospitals;
    private final AtomicInteger rounds = new AtomicInteger();
    private final Thread thread;
    private volatile boolean closed;
    private volatile String failure = "";

    FlowingTraffic(List<Traffic> hospitals) {
        this.hospitals = List.copyOf(hospitals);
        this.thread = new Thread(this::run, "traffic");
        thread.setDaemon(true);
        thread.start();
    }

    int rounds() {
        return rounds.get();
    }

    /** Why it stopped by itself; empty when it did not. */
    String failure() {
        return failure;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.interrupt();
        thread.join();
    }

    private void run() {
        try {
            while (!closed) {
                for (Traffic hospital : hospitals) {
                    hospital.flow();
                }
                rounds.incrementAndGet();
                Thread.sleep(BETWEEN_ROUNDS_MILLIS);
            }
        } catch (IOException e) {
            failure = closed ? "" : e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
