package net.healix360.engage.launcher.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What a flood of events came to.
 *
 * @param lines one list per connection, in the order in which its events were acknowledged
 * @param seconds from the first request to the last answer
 * @param refused answers other than 200
 */
record FloodOutcome(List<List<Sent>> lines, double seconds, int refused) {

    /**
     * One acknowledged event.
     *
     * @param key the first 60 bits of the event's key, which tell a million events apart
     * @param sentAtMillis when it was sent, of the wall clock
     */
    record Sent(long key, long sentAtMillis, long nanos) {}

    int acknowledged() {
        return lines.stream().mapToInt(List::size).sum();
    }

    double perSecond() {
        return acknowledged() / seconds;
    }

    Percentiles latency() {
        return new Percentiles(all().stream().mapToLong(Sent::nanos).toArray());
    }

    /** Acknowledged in the whole seconds from one to the other after the first event. */
    double perSecondBetween(int from, int to) {
        long begin = all().stream().mapToLong(Sent::sentAtMillis).min().orElse(0);
        LongStream sent = all().stream().mapToLong(Sent::sentAtMillis);
        return sent.filter(at -> at >= begin + from * 1_000L && at < begin + to * 1_000L)
                        .count()
                / (double) (to - from);
    }

    List<Sent> all() {
        List<Sent> all = new ArrayList<>();
        lines.forEach(all::addAll);
        return all;
    }
}
