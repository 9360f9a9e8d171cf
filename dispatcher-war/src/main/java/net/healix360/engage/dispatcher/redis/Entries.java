package net.healix360.engage.dispatcher.redis;

import java.time.Instant;
import java.util.Map;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import redis.clients.jedis.resps.StreamEntry;

/** An event as the fields of a stream entry. */
final class Entries {
    private Entries() {}

    static SpooledEvent toEvent(StreamEntry entry) {
        Map<String, String> fields = entry.getFields();
        String accepted = fields.get("a");
        return new SpooledEvent(
                entry.getID().toString(),
                fields.get("k"),
                EventType.ofWireName(fields.get("t")),
                fields.get("r"),
                instant(accepted),
                fields.get("b"),
                instant(fields.getOrDefault("q", accepted)));
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
