package net.healix360.engage.rules;

import java.time.Instant;
import java.util.stream.IntStream;
import net.healix360.engage.rules.fact.Minutes;

/** How far an item is on its way to being late, and what that does to its score (reference/helix-engage.md §11.6). */
public record SlaClock(int elapsedPercent) {
    private static final double FLOOR = 0.05;
    private static final double STEEPNESS = 1.6;
    private static final int LIMIT = 100;
    private static final int HIGH = 80;
    private static final int MEDIUM = 50;

    /** The curve up to the limit, worked out once: whole percents have only so many multipliers. */
    private static final double[] CURVE = IntStream.rangeClosed(0, LIMIT)
            .mapToDouble(percent -> Math.max(FLOOR, StrictMath.pow(percent / 100.0, STEEPNESS)))
            .toArray();

    /** Minutes waited over minutes allowed, in whole percent; an item from the future has waited nothing. */
    public static SlaClock at(Instant now, Instant createdAt, int slaMinutes) {
        return new SlaClock(percent(Minutes.between(createdAt, now), slaMinutes));
    }

    /** The first instant at which an item stands at another percent than this. */
    public Instant changesAt(Instant createdAt, int slaMinutes) {
        long minutes = Math.max(1, (long) ((elapsedPercent + 0.5) * slaMinutes / LIMIT) - 1);
        while (percent(minutes, slaMinutes) <= elapsedPercent) {
            minutes++;
        }
        return Minutes.reached(createdAt, minutes);
    }

    private static int percent(long elapsedMinutes, int slaMinutes) {
        return (int) Math.min(Integer.MAX_VALUE - 1, Math.round(elapsedMinutes * 100.0 / slaMinutes));
    }

    /** Slow at first, fast near the limit, linear beyond it; never so low that fresh items lose their type's order. */
    public double multiplier() {
        return elapsedPercent <= LIMIT ? CURVE[elapsedPercent] : 1 + 0.5 * (elapsedPercent / 100.0 - 1);
    }

    public boolean breached() {
        return elapsedPercent > LIMIT;
    }

    public SlaStatus status() {
        if (breached()) {
            return SlaStatus.CRITICAL;
        }
        if (elapsedPercent >= HIGH) {
            return SlaStatus.HIGH;
        }
        return elapsedPercent >= MEDIUM ? SlaStatus.MEDIUM : SlaStatus.LOW;
    }
}
