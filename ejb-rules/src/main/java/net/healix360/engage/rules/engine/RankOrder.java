package net.healix360.engage.rules.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Puts many rows in {@link Ranked#ORDER}. Scores are sorted as plain numbers first, each with its row's place in the low bits; only
 * rows whose scores look alike there are compared with each other.
 */
final class RankOrder {
    /** Enough for a million rows; the score keeps the other 44 bits. */
    private static final int PLACE_BITS = 20;

    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private RankOrder() {}

    static List<Ranked> of(Ranked... rows) {
        if (rows.length > PLACE) {
            Arrays.sort(rows, Ranked.ORDER);
            return List.of(rows);
        }
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            keys[i] = (descending(rows[i].score()) & ~PLACE) | i;
        }
        Arrays.sort(keys);
        Ranked[] sorted = new Ranked[rows.length];
        int begin = 0;
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = rows[(int) (keys[i] & PLACE)];
            if (i + 1 == keys.length || (keys[i] & ~PLACE) != (keys[i + 1] & ~PLACE)) {
                Arrays.sort(sorted, begin, i + 1, Ranked.ORDER);
                begin = i + 1;
            }
        }
        return List.of(sorted);
    }

    /** A number that is the smaller the larger the score is, as {@link Double#compare} sees it. */
    private static long descending(double score) {
        long bits = Double.doubleToLongBits(score);
        return ~(bits ^ ((bits >> 63) & Long.MAX_VALUE));
    }
}
