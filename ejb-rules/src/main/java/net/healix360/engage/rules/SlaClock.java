package net.healix360.engage.rules;

import java.time.Duration;
import java.time.Instant;

/** How far an item is on its way to being late, and what that does to its score (reference/helix-engage.md §11.6). */
public record SlaClock(int elapsedPercent) {
    private static final double FLOOR = 0.05;
    private static final double STEEPNESS = 1.6;

    /** Minutes waited over minutes allowed, in whole percent; an item from the future has waited nothing. */
    public static SlaClock at(Instant now, Instant createdAt, int slaMinutes) {
        long seconds = Math.max(0, Duration.between(createdAt, now).toSeconds());
        long elapsedMinutes = Math.round(seconds / 60.0);
        return new SlaClock((int) Math.round(elapsedMinutes * 100.0 / slaMinutes));
    }

    /** Slow at first, fast near the limit, linear beyond it; never so low that fresh items lose their type's order. */
    public double multiplier() {
        double p = elapsedPercent / 100.0;
        double curve = p <= 1 ? Math.pow(p, STEEPNESS) : 1 + 0.5 * (p - 1);
        return Math.max(FLOOR, curve);
    }

    public boolean breached() {
        return elapsedPercent > 100;
    }

    public SlaStatus status() {
        if (breached()) {
            return SlaStatus.CRITICAL;
        }
        if (elapsedPercent >= 80) {
            return SlaStatus.HIGH;
        }
        return elapsedPercent >= 50 ? SlaStatus.MEDIUM : SlaStatus.LOW;
    }
}
