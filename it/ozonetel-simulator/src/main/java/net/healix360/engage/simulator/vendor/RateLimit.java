package net.healix360.engage.simulator.vendor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many requests in any window of that length, in real time (reference/ozonetel.md §14). */
final class RateLimit {
    private final Deque<Instant> admitted = new ArrayDeque<>();
    private final InstantSource wall;
    private final int most;
    private final Duration window;

    RateLimit(InstantSource wall, int most, Duration window) {
        this.wall = wall;
        this.most = most;
        this.window = window;
    }

    /** Counts the request when it is admitted. */
    boolean admits() {
        Instant now = wall.instant();
        while (!admitted.isEmpty() && !admitted.peek().plus(window).isAfter(now)) {
            admitted.remove();
        }
        if (admitted.size() >= most) {
            return false;
        }
        admitted.add(now);
        return true;
    }

    void forgive() {
        admitted.clear();
    }
}
