package net.healix360.engage.simulator.calls;

import java.util.TreeMap;
import net.healix360.engage.simulator.time.Timeline;

/**
 * Issues UCIDs: {@code 9062}, the epoch second, and at least two digits counting within that second. Remembers the seconds it
 * has used, because the simulated clock goes back when a fast day is reset and a UCID must never come twice.
 */
public final class UcidSequence {
    private static final int SECONDS_REMEMBERED = 100_000;

    private final TreeMap<Long, Integer> issued = new TreeMap<>();
    private final Timeline timeline;

    public UcidSequence(Timeline timeline) {
        this.timeline = timeline;
    }

    public Ucid next() {
        long second = timeline.now().getEpochSecond();
        int count = issued.merge(second, 1, Integer::sum) - 1;
        if (issued.size() > SECONDS_REMEMBERED) {
            issued.pollFirstEntry();
        }
        return new Ucid("9062" + second + suffix(count));
    }

    private static String suffix(int count) {
        return count < 10 ? "0" + count : Integer.toString(count);
    }
}
