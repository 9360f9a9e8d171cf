package net.healix360.engage.simulator.day;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Dice for one concern of the day; each concern has its own, so that more of one does not change another. */
final class Chance {
    private static final double MILLIS = 1000;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    static Chance of(long seed, String concern) {
        return new Chance((seed ^ concern.hashCode()) * MIX);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    Duration seconds(double low, double high) {
        return duration(low + random.nextDouble() * (high - low));
    }

    /** Time to the next of events that come independently of each other. */
    Duration exponential(double meanSeconds) {
        return duration(-Math.log(1 - random.nextDouble()) * meanSeconds);
    }

    /** A length of work: never very short, now and then long. */
    Duration workOf(double meanSeconds) {
        double stretch = Math.min(4, 0.4 - 0.6 * Math.log(1 - random.nextDouble()));
        return duration(stretch * meanSeconds);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis((long) (seconds * MILLIS));
    }
}
