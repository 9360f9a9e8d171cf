package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.control.IdRange;
import net.healix360.engage.replica.control.ReplicaStore;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.SyncState;
import org.jdbi.v3.core.Handle;

/** The local copy in the replica's database, beside the outbox, so that both change together. */
@ApplicationScoped
public class SqliteReplica implements ReplicaStore {
    private Volume volume;
    private Clock clock;

    protected SqliteReplica() {}

    @Inject
    public SqliteReplica(Volume volume, Clock clock) {
        this.volume = volume;
        this.clock = clock;
    }

    @Override
    public SyncState state(RecordKind kind) {
        return volume.replicaReader().withHandle(handle -> state(handle, kind));
    }

    @Override
    public Set<String> save(RecordKind kind, List<PlatformRecord> records) {
        return records.isEmpty()
                ? Set.of()
                : volume.replicaWriter().inTransaction(handle -> RecordTables.of(kind)
                        .save(
                                handle.getConnection(),
                                records,
                                state(handle, kind).generation()));
    }

    @Override
    public Set<String> save(RecordKind kind, List<PlatformRecord> records, SyncState state) {
        return volume.replicaWriter().inTransaction(handle -> {
            Set<String> news = RecordTables.of(kind).save(handle.getConnection(), records, state.generation());
            store(handle, state);
            return news;
        });
    }

    @Override
    public Set<String> dropOlderGenerations(SyncState state) {
        RecordKind kind = state.kind();
        return volume.replicaWriter()
                .inTransaction(handle -> new HashSet<>(handle.createQuery("DELETE FROM "
                                + RecordTables.of(kind).name()
                                + " AS r WHERE generation < :generation AND NOT EXISTS ("
                                + RecordTables.of(kind).owing("r") + ") RETURNING id")
                        .bind("generation", state.generation())
                        .mapTo(String.class)
                        .list()));
    }

    @Override
    public PlatformRecord owe(PlatformWrite write) {
        return volume.replicaWriter().inTransaction(handle -> {
            RecordTable table = RecordTables.of(write.kind());
            PlatformRecord changed = changed(find(handle, write.kind(), write.key()), write);
            table.overwrite(
                    handle.getConnection(), changed, state(handle, write.kind()).generation());
            OutboxRows.add(handle, write, clock.instant());
            return changed;
        });
    }

    @Override
    public void oweNew(List<PlatformWrite> writes) {
        Instant now = clock.instant();
        volume.replicaWriter().useTransaction(handle -> writes.forEach(write -> OutboxRows.add(handle, write, now)));
    }

    @Override
    public boolean owes(RecordKind kind, String id) {
        return volume.replicaReader().withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM "
                        + RecordTables.of(kind).name() + " r WHERE id = :id AND EXISTS ("
                        + RecordTables.of(kind).owing("r") + "))")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean owesAny(Collection<String> keys) {
        return volume.replicaReader().withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM outbox WHERE record_key IN (<keys>))")
                .bindList("keys", List.copyOf(keys))
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public long count(RecordKind kind, IdRange range) {
        return volume.replicaReader().withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + within(kind))
                .bind("from", range.from())
                .bind("to", range.to())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Set<String> ids(RecordKind kind, IdRange range) {
        return volume.replicaReader()
                .withHandle(handle -> new HashSet<>(handle.createQuery("SELECT id FROM " + within(kind))
                        .bind("from", range.from())
                        .bind("to", range.to())
                        .mapTo(String.class)
                        .list()));
    }

    @Override
    public void remove(RecordKind kind, Collection<String> ids) {
        if (!ids.isEmpty()) {
            volume.replicaWriter().useHandle(handle -> handle.createUpdate(
                            "DELETE FROM " + RecordTables.of(kind).name() + " WHERE id IN (<ids>)")
                    .bindList("ids", List.copyOf(ids))
                    .execute());
        }
    }

    private static String within(RecordKind kind) {
        return RecordTables.of(kind).name() + " WHERE deleted_at IS NULL AND id >= :from AND (:to IS NULL OR id < :to)";
    }

    private static Optional<PlatformRecord> find(Handle handle, RecordKind kind, String id) {
        RecordTable table = RecordTables.of(kind);
        return handle.createQuery("SELECT * FROM " + table.name() + " WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> table.read(row))
                .findOne();
    }

    private PlatformRecord changed(Optional<PlatformRecord> before, PlatformWrite write) {
        Instant now = clock.instant();
        Map<String, Object> fields = new LinkedHashMap<>();
        before.ifPresent(record -> fields.putAll(record.fields()));
        fields.putAll(write.fields());
        fields.remove(PlatformWrite.ID);
        fields.values().removeIf(Objects::isNull);
        return new PlatformRecord(
                write.kind(),
                write.key(),
                fields,
                before.map(PlatformRecord::createdAt).orElse(now),
                before.map(PlatformRecord::updatedAt).orElse(now),
                Optional.empty());
    }

    /** A walk that goes on while the kind is to be read anew ends for itself: the newer generation stays. */
    private static void store(Handle handle, SyncState state) {
        handle.createUpdate("""
                        INSERT INTO sync_state (kind, generation, complete, seen_to, swept_at, fault)
                        VALUES (:kind, :generation, :complete, :seenTo, :sweptAt, :fault)
                        ON CONFLICT (kind) DO UPDATE SET
                          generation = excluded.generation, complete = excluded.complete, seen_to = excluded.seen_to,
                          swept_at = excluded.swept_at, fault = excluded.fault
                        WHERE excluded.generation >= sync_state.generation
                        """)
                .bind("kind", state.kind().wireName())
                .bind("generation", state.generation())
                .bind("complete", state.complete())
                .bind("seenTo", state.seenTo().map(WireInstant::of).orElse(null))
                .bind("sweptAt", state.sweptAt().map(WireInstant::of).orElse(null))
                .bind("fault", state.fault().orElse(null))
                .execute();
    }

    static SyncState state(Handle handle, RecordKind kind) {
        return handle.createQuery("SELECT * FROM sync_state WHERE kind = :kind")
                .bind("kind", kind.wireName())
                .map((row, context) -> read(kind, row))
                .findOne()
                .orElseGet(() -> SyncState.never(kind));
    }

    private static SyncState read(RecordKind kind, ResultSet row) throws SQLException {
        return new SyncState(
                kind,
                row.getLong("generation"),
                row.getBoolean("complete"),
                Optional.ofNullable(row.getString("seen_to")).map(Instant::parse),
                Optional.ofNullable(row.getString("swept_at")).map(Instant::parse),
                Optional.ofNullable(row.getString("fault")));
    }
}
