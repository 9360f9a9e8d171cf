package net.healix360.engage.dispatcher.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Events of the retention by their keys, against duplicates and to find them again; in the order in which they came. */
final class SeenKeys {
    private final Map<String, Standing> keys = new LinkedHashMap<>();

    boolean has(String key) {
        return keys.containsKey(key);
    }

    Optional<Standing> at(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    /** An event came, or came again. */
    void put(Standing event) {
        keys.remove(event.key());
        keys.put(event.key(), event);
    }

    /** It stands elsewhere. */
    void moved(Standing event) {
        keys.replace(event.key(), event);
    }

    /** Each by its own time, so that it is the same for whoever knows only the later ones. */
    void trim(long before) {
        keys.values().removeIf(event -> event.waitingSince() < before);
    }

    OptionalLong firstOffset() {
        return keys.values().stream().mapToLong(Standing::offset).findFirst();
    }
}
