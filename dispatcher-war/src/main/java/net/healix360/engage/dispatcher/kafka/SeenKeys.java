package net.healix360.engage.dispatcher.kafka;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Keys of events that came within the retention, against duplicates. */
final class SeenKeys {

    private record Seen(long offset, long acceptedAt) {}

    private final Map<String, Seen> keys = new LinkedHashMap<>();

    /** False when the key was there before. */
    boolean add(String key, long offset, long acceptedAt) {
        return keys.putIfAbsent(key, new Seen(offset, acceptedAt)) == null;
    }

    void trim(long before) {
        Iterator<Seen> oldest = keys.values().iterator();
        while (oldest.hasNext() && oldest.next().acceptedAt() < before) {
            oldest.remove();
        }
    }

    OptionalLong firstOffset() {
        return keys.values().stream().mapToLong(Seen::offset).findFirst();
    }
}
