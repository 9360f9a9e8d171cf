package net.healix360.engage.availability.control;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What has begun and not ended: one slot for each category. With one slot for all, after-call work that begins before the
 * call's end took the call's place, and every call lasted 0 s.
 */
final class PendingSlots {

    enum Category {
        PAUSE,
        CALL,
        ACW
    }

    /** @param name the reason of a pause, the UCID of a call */
    record Begun(Instant at, String name) {}

    private final Map<Category, Begun> slots = new EnumMap<>(Category.class);

    void begin(Category category, Instant at, String name) {
        slots.put(category, new Begun(at, name));
    }

    Optional<Begun> pending(Category category) {
        return Optional.ofNullable(slots.get(category));
    }

    Optional<Begun> end(Category category) {
        return Optional.ofNullable(slots.remove(category));
    }

    void clear() {
        slots.clear();
    }
}
