package net.healix360.engage.adapter.sqlite;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import org.jdbi.v3.core.Handle;

/**
 * Shows in the local copy at once what the platform is owed for a call. A call that the platform has not met is there
 * under its UCID until the platform's own record arrives.
 */
final class LocalCalls {
    private static final RecordTable TABLE = RecordTables.of(RecordKind.CALL);

    private LocalCalls() {}

    static void show(Handle handle, PlatformWrite write, Instant now) {
        Optional<PlatformRecord> before = handle.createQuery("SELECT * FROM " + TABLE.name() + " WHERE ucid = :ucid")
                .bind("ucid", write.key())
                .map((row, context) -> TABLE.read(row))
                .findFirst();
        TABLE.overwrite(
                handle.getConnection(),
                after(before, write, now),
                SqliteReplica.state(handle, RecordKind.CALL).generation());
    }

    private static PlatformRecord after(Optional<PlatformRecord> before, PlatformWrite write, Instant now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        before.ifPresent(record -> fields.putAll(record.fields()));
        fields.putAll(write.fields());
        fields.values().removeIf(Objects::isNull);
        return new PlatformRecord(
                RecordKind.CALL,
                before.map(PlatformRecord::id).orElse(write.key()),
                fields,
                before.map(PlatformRecord::createdAt).orElse(now),
                before.map(PlatformRecord::updatedAt).orElse(now),
                before.flatMap(PlatformRecord::deletedAt));
    }
}
