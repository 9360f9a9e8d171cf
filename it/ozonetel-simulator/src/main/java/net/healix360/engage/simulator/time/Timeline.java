package net.healix360.engage.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * What will happen, in order. While a step runs, {@link #now()} is the moment it was planned for, however late the machine is:
 * that is what makes a day repeatable.
 *
 * <p>Not thread-safe; one thread owns it.
 */
public final class Timeline {
    private static final Comparator<Step> BY_MOMENT =
            Comparator.comparing(Step::moment).thenComparingLong(Step::sequence);

    private final PriorityQueue<Step> steps = new PriorityQueue<>(BY_MOMENT);
    private Instant now;
    private long planned;

    public Timeline(Instant start) {
        this.now = start;
    }

    public Instant now() {
        return now;
    }

    public void after(Duration delay, Runnable action) {
        at(now.plus(delay), action);
    }

    /** Plans {@code action}; a moment already past means as soon as possible. */
    public void at(Instant moment, Runnable action) {
        steps.add(new Step(moment.isBefore(now) ? now : moment, planned++, action));
    }

    public Optional<Instant> nextMoment() {
        return Optional.ofNullable(steps.peek()).map(Step::moment);
    }

    /** Runs every step planned up to {@code moment}, each at its own time. Time never goes back. */
    public void advanceTo(Instant moment) {
        while (!steps.isEmpty() && !steps.peek().moment().isAfter(moment)) {
            Step step = steps.remove();
            now = step.moment();
            step.action().run();
        }
        if (moment.isAfter(now)) {
            now = moment;
        }
    }

    /** Forgets everything planned and continues from {@code start}, which may lie in the past. */
    public void restartAt(Instant start) {
        steps.clear();
        now = start;
    }

    private record Step(Instant moment, long sequence, Runnable action) {}
}
