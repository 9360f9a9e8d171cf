package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** Reads the local copy from the replica's database. */
@ApplicationScoped
public class SqliteRecords implements Records {
    private Volume volume;

    protected SqliteRecords() {}

    @Inject
    public SqliteRecords(Volume volume) {
        this.volume = volume;
    }

    @Override
    public Optional<PlatformRecord> find(RecordKind kind, String id) {
        RecordTable table = RecordTables.of(kind);
        return volume.replicaReader().withHandle(handle -> handle.createQuery(
                        "SELECT * FROM " + table.name() + " WHERE id = :id AND deleted_at IS NULL")
                .bind("id", id)
                .map((row, context) -> table.read(row))
                .findOne());
    }

    @Override
    public Page list(RecordKind kind, RecordQuery query) {
        RecordList list = new RecordList(kind, query);
        return volume.replicaReader().inTransaction(list::page);
    }

    @Override
    public List<PlatformRecord> search(RecordKind kind, String words, int most) {
        RecordTable table = RecordTables.of(kind);
        return SearchWords.match(words)
                .map(match -> volume.replicaReader()
                        .withHandle(handle -> handle.createQuery("SELECT r.* FROM " + table.name() + "_search s JOIN "
                                        + table.name()
                                        + " r ON r.number = s.rowid WHERE s.words MATCH :match LIMIT :most")
                                .bind("match", match)
                                .bind("most", most)
                                .map((row, context) -> table.read(row))
                                .list()))
                .orElse(List.of());
    }

    @Override
    public boolean pending(PlatformRecord record) {
        RecordTable table = RecordTables.of(record.kind());
        return volume.replicaReader().withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM "
                        + table.name() + " r WHERE id = :id AND EXISTS (" + table.owing("r") + "))")
                .bind("id", record.id())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Map<RecordKind, Long> counts() {
        Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            counts.put(kind, volume.replicaReader().withHandle(handle -> handle.createQuery(
                            "SELECT count(*) FROM " + RecordTables.of(kind).name() + " WHERE deleted_at IS NULL")
                    .mapTo(Long.class)
                    .one()));
        }
        return counts;
    }
}
