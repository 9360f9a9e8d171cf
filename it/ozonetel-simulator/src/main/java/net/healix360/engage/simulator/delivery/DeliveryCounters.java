package net.healix360.engage.simulator.delivery;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** How many deliveries went which way since the last reset; senders on other threads count here. */
public final class DeliveryCounters {
    /** One way a delivery can go. */
    public enum Fate {
        EVENTS_SENT("eventsSent"),
        EVENTS_FAILED("eventsFailed"),
        EVENTS_DROPPED_BY_FAULT("eventsDroppedByFault"),
        EVENTS_OVERFLOWED("eventsOverflowed"),
        EVENTS_NOT_SUBSCRIBED("eventsNotSubscribed"),
        CALLBACKS_SENT("callbacksSent"),
        CALLBACKS_RETRIED("callbacksRetried"),
        CALLBACKS_FAILED("callbacksFailed"),
        CALLBACKS_DROPPED_BY_FAULT("callbacksDroppedByFault");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final Map<Fate, AtomicLong> counts = new EnumMap<>(Fate.class);

    public DeliveryCounters() {
        for (Fate fate : Fate.values()) {
            counts.put(fate, new AtomicLong());
        }
    }

    public void count(Fate fate) {
        counts.get(fate).incrementAndGet();
    }

    public long of(Fate fate) {
        return counts.get(fate).get();
    }

    public void reset() {
        counts.values().forEach(count -> count.set(0));
    }
}
