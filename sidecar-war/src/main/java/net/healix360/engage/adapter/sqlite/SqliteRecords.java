package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
import org.jdbi.v3.core.Handle;

/** Reads the local copy from the replica's database. */
@ApplicationScoped
public class SqliteRecords implements Records {
    private Volume volume;
    private CallTraits traits;

    protected SqliteRecords() {}

    @Inject
    public SqliteRecords(Volume volume, CallTraits traits) {
        this.volume = volume;
        this.traits = traits;
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
        RecordList list = new RecordList(kind, query, traits);
        return volume.replicaReader().inTransaction(list::page);
    }

    @Override
    public List<PlatformRecord> latest(RecordKind kind, String field, Collection<String> values, int most) {
        if (values.isEmpty()) {
            return List.of();
        }
        RecordTable table = RecordTables.of(kind);
        return volume.replicaReader().withHandle(handle -> handle.createQuery("SELECT * FROM " + table.name()
                        + " WHERE deleted_at IS NULL AND " + RecordTable.column(field) + " IN (<values>) ORDER BY "
                        + RecordList.time(kind) + " DESC, id LIMIT :most")
                .bindList("values", List.copyOf(values))
                .bind("most", most)
                .map((row, context) -> table.read(row))
                .list());
    }

    @Override
    public List<PlatformRecord> search(RecordKind kind, String words, int most) {
        return volume.replicaReader().withHandle(handle -> {
            Map<String, PlatformRecord> found = new LinkedHashMap<>();
            for (Optional<String> match : List.of(SearchWords.exactly(words), SearchWords.match(words))) {
                if (match.isPresent() && found.size() < most) {
                    found(handle, kind, match.get(), most).forEach(record -> found.putIfAbsent(record.id(), record));
                }
            }
            return found.values().stream().limit(most).toList();
        });
    }

    private static List<PlatformRecord> found(Handle handle, RecordKind kind, String match, int most) {
        RecordTable table = RecordTables.of(kind);
        return handle.createQuery("SELECT r.* FROM " + table.name() + "_search s JOIN " + table.name()
                        + " r ON r.number = s.rowid WHERE s.words MATCH :match LIMIT :most")
                .bind("match", match)
                .bind("most", most)
                .map((row, context) -> table.read(row))
                .list();
    }

    @Override
    public Set<String> pendingAmong(RecordKind kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        RecordTable table = RecordTables.of(kind);
        return volume.replicaReader()
                .withHandle(handle -> new HashSet<>(handle.createQuery("SELECT id FROM " + table.name()
                                + " r WHERE id IN (<ids>) AND EXISTS (" + table.owing("r") + ")")
                        .bindList("ids", List.copyOf(ids))
                        .mapTo(String.class)
                        .list()));
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
