package net.healix360.engage.dispatcher.control;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How figures are spread: counts in steps of a quarter of each power of two, so a percentile is right to within a quarter, at the
 * cost of one addition. Holds this minute and the one before.
 */
public final class Spread {
    private static final int STEPS = 4;
    private static final int BUCKETS = 40 * STEPS;

    private volatile AtomicLongArray current = new AtomicLongArray(BUCKETS);
    private volatile AtomicLongArray before = new AtomicLongArray(BUCKETS);

    void add(long figure, long times) {
        current.addAndGet(bucket(Math.max(0, figure)), times);
    }

    /** A minute is over: what is older than the one before is forgotten. */
    void turn() {
        before = current;
        current = new AtomicLongArray(BUCKETS);
    }

    /** The figure that so great a share of all does not exceed; 0 when there is none. */
    public long percentile(double share) {
        AtomicLongArray now = current;
        AtomicLongArray last = before;
        long all = 0;
        for (int i = 0; i < BUCKETS; i++) {
            all += now.get(i) + last.get(i);
        }
        long left = (long) Math.ceil(all * share);
        for (int i = 0; i < BUCKETS && left > 0; i++) {
            left -= now.get(i) + last.get(i);
            if (left <= 0) {
                return upTo(i);
            }
        }
        return 0;
    }

    /** Figures below 4 have a bucket each; above, a power of two has four. */
    private static int bucket(long figure) {
        if (figure < STEPS) {
            return (int) figure;
        }
        int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(figure);
        int step = (int) (figure >>> (power - 2)) & (STEPS - 1);
        return Math.min(BUCKETS - 1, (power - 1) * STEPS + step);
    }

    private static long upTo(int bucket) {
        if (bucket < STEPS) {
            return bucket;
        }
        int power = bucket / STEPS + 1;
        return ((long) (STEPS + bucket % STEPS + 1) << (power - 2)) - 1;
    }
}
