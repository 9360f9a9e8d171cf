package net.healix360.engage.launcher.bench;

import java.util.Arrays;

/** Durations in nanoseconds, read by rank: the p-th percentile is the smallest one that p percent do not exceed. */
final class Percentiles {
    private final long[] sorted;

    Percentiles(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("There is nothing to take a percentile of");
        }
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    double millis(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
