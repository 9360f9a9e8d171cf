package net.healix360.engage.adapter.sqlite;

import java.time.Instant;
import net.healix360.engage.replica.entity.PlatformWrite;
import org.jdbi.v3.core.Handle;

/** Puts a write into the outbox, inside whatever transaction stores what it is about. */
final class OutboxRows {
    private OutboxRows() {}

    static void add(Handle handle, PlatformWrite write, Instant now) {
        handle.createUpdate("""
                        INSERT INTO outbox (kind, record_key, fields, owed_since)
                        VALUES (:kind, :key, :fields, :since)
                        """)
                .bind("kind", write.kind().wireName())
                .bind("key", write.key())
                .bind("fields", OutboxFields.toJson(write.fields()))
                .bind("since", now.toEpochMilli())
                .execute();
    }
}
