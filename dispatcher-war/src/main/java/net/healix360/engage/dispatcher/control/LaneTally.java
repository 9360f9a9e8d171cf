package net.healix360.engage.dispatcher.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What this process did for one hospital since it started; writing costs one addition each. */
public final class LaneTally {

    /** What is counted. */
    public enum Count {
        ACCEPTED("Events that stand in the hospital's lane"),
        DUPLICATES("Events that the vendor sent again"),
        QUARANTINED("Events of agents that nobody owns"),
        REFUSED("Events that could not be kept and were answered with 503"),
        DELIVERED("Events that the hospital took"),
        BATCHES("Batches that the hospital took"),
        RETRIES("Deliveries that have to be tried again"),
        DEAD("Events that became dead letters");

        private final String meaning;

        Count(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }
    }

    private final Map<Count, LongAdder> counts = new EnumMap<>(Count.class);
    private final Spread lagMillis = new Spread();
    private final Spread batchSizes = new Spread();

    LaneTally() {
        for (Count count : Count.values()) {
            counts.put(count, new LongAdder());
        }
    }

    void add(Count count, long times) {
        counts.get(count).add(times);
    }

    public long of(Count count) {
        return counts.get(count).sum();
    }

    /** Milliseconds from accepted (or replayed) to delivered. */
    public Spread lagMillis() {
        return lagMillis;
    }

    public Spread batchSizes() {
        return batchSizes;
    }

    void minuteIsOver() {
        lagMillis.turn();
        batchSizes.turn();
    }
}
