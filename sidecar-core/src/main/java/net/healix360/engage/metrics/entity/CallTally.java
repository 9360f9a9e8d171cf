package net.healix360.engage.metrics.entity;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Calls added up; all times in whole seconds.
 *
 * @param booked calls disposed as an appointment
 * @param dispositions how many calls came to what
 */
public record CallTally(Volume volume, Queue queue, Work work, long booked, Map<String, Long> dispositions) {
    public static final CallTally NONE = new CallTally(
            new Volume(0, 0, 0, 0, 0, 0),
            new Queue(0, 0, 0, 0, Optional.empty()),
            new Work(0, 0, 0, 0, 0, 0),
            0,
            Map.of());

    public CallTally {
        dispositions = Collections.unmodifiableMap(new TreeMap<>(dispositions));
    }

    /** How many; answered, missed and given up at once are inbound. */
    public record Volume(long total, long inbound, long outbound, long answered, long missed, long shortAbandon) {}

    /**
     * Inbound calls that waited.
     *
     * @param counted all but those given up at once
     * @param inTime answered within the hospital's time
     * @param waits answered ones of which the wait is known
     * @param waited how long those waited together
     * @param longest of all, answered or not
     */
    public record Queue(long counted, long inTime, long waits, long waited, Optional<Long> longest) {}

    /**
     * Answered calls of either direction.
     *
     * @param talk without hold
     * @param handled those whose after-call work has ended
     * @param handling talk, hold and after-call work of those
     */
    public record Work(long answered, long talk, long hold, long wrap, long handled, long handling) {}

    public CallTally with(Map<String, Long> outcomes) {
        return new CallTally(volume, queue, work, booked, outcomes);
    }

    public long disposed() {
        return dispositions.values().stream().mapToLong(Long::longValue).sum();
    }
}
