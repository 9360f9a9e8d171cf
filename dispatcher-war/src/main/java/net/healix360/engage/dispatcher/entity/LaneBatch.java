package net.healix360.engage.dispatcher.entity;

import java.util.List;

/**
 * The next events of a lane.
 *
 * @param after the lane's position when they were read: progress is noted only while it still stands there, so that a
 *     deliverer that was overtaken by another cannot turn the lane back
 */
public record LaneBatch(Tenant lane, String after, List<SpooledEvent> events) {

    public LaneBatch {
        events = List.copyOf(events);
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    public SpooledEvent first() {
        return events.get(0);
    }

    public SpooledEvent last() {
        return events.get(events.size() - 1);
    }

    public int size() {
        return events.size();
    }
}
