package net.healix360.engage.it.platform;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.awaitility.Awaitility;

/**
 * Holds the suite below the platform's 100 API-key calls a minute (§3.3), which all keys of a workspace share. The
 * suite spends so few that it waits only where somebody else uses the same workspace.
 */
final class ApiKeyBudget implements Pace {
    private static final int CALLS = 80;
    private static final long WINDOW = Duration.ofMinutes(1).toNanos();
    private final Deque<Long> spent = new ArrayDeque<>();

    @Override
    public synchronized void call() {
        if (!free()) {
            Awaitility.await("one of " + CALLS + " API-key calls a minute is free")
                    .atMost(Duration.ofMinutes(2))
                    .until(this::free);
        }
        spent.addLast(System.nanoTime());
    }

    private boolean free() {
        long now = System.nanoTime();
        while (!spent.isEmpty() && now - spent.peekFirst() > WINDOW) {
            spent.removeFirst();
        }
        return spent.size() < CALLS;
    }
}
