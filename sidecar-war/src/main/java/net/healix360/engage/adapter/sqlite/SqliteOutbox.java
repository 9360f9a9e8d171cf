package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.replica.control.Outbox;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import org.jdbi.v3.core.statement.StatementContext;

/** The outbox beside the records that owe its writes. */
@ApplicationScoped
public class SqliteOutbox implements Outbox {
    private static final int LONGEST_ERROR = 2_000;

    private Volume volume;

    protected SqliteOutbox() {}

    @Inject
    public SqliteOutbox(Volume volume) {
        this.volume = volume;
    }

    @Override
    public List<Owed> due(int most) {
        return volume.replicaReader().withHandle(handle -> handle.createQuery("""
                        SELECT * FROM outbox o
                        WHERE dead = 0 AND NOT EXISTS (SELECT 1 FROM outbox d WHERE d.kind = o.kind
                          AND d.record_key = o.record_key AND d.dead = 1 AND d.id < o.id)
                        ORDER BY id LIMIT :most
                        """)
                .bind("most", most)
                .map((row, context) -> new Owed(row.getLong("id"), write(row), row.getInt("attempts")))
                .list());
    }

    @Override
    public void paid(List<Owed> writes) {
        volume.replicaWriter().useTransaction(handle -> {
            var batch = handle.prepareBatch("DELETE FROM outbox WHERE id = :id");
            writes.forEach(write -> batch.bind("id", write.id()).add());
            batch.execute();
        });
    }

    @Override
    public void refused(Owed write, String error) {
        volume.replicaWriter()
                .useHandle(handle -> handle.createUpdate("UPDATE outbox SET dead = 1, error = :error WHERE id = :id")
                        .bind("id", write.id())
                        .bind("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                        .execute());
    }

    @Override
    public void stumbled(Owed write) {
        volume.replicaWriter()
                .useHandle(handle -> handle.createUpdate("UPDATE outbox SET attempts = attempts + 1 WHERE id = :id")
                        .bind("id", write.id())
                        .execute());
    }

    @Override
    public Depth depth() {
        return volume.replicaReader().withHandle(handle -> handle.createQuery("""
                        SELECT coalesce(sum(dead = 0), 0) AS waiting, coalesce(sum(dead), 0) AS dead,
                          min(CASE dead WHEN 0 THEN owed_since END) AS oldest FROM outbox
                        """)
                .map((row, context) -> new Depth(
                        row.getLong("waiting"),
                        row.getLong("dead"),
                        Optional.ofNullable(row.getString("oldest"))
                                .map(at -> Instant.ofEpochMilli(Long.parseLong(at)))))
                .one());
    }

    @Override
    public List<DeadLetter> deadLetters(int most) {
        return volume.replicaReader().withHandle(handle -> handle.createQuery("""
                        SELECT d.*, (SELECT count(*) FROM outbox o WHERE o.kind = d.kind
                          AND o.record_key = d.record_key AND o.id > d.id) AS held_back
                        FROM outbox d WHERE dead = 1 ORDER BY id LIMIT :most
                        """)
                .bind("most", most)
                .map(SqliteOutbox::deadLetter)
                .list());
    }

    @Override
    public boolean replay(long id) {
        return volume.replicaWriter()
                .withHandle(handle -> handle.createUpdate(
                                        "UPDATE outbox SET dead = 0, attempts = 0, error = NULL WHERE id = :id AND dead = 1")
                                .bind("id", id)
                                .execute()
                        > 0);
    }

    @Override
    public Optional<PlatformWrite> discard(long id) {
        return volume.replicaWriter()
                .withHandle(handle -> handle.createQuery("DELETE FROM outbox WHERE id = :id AND dead = 1 RETURNING *")
                        .bind("id", id)
                        .map((row, context) -> write(row))
                        .findOne());
    }

    private static DeadLetter deadLetter(ResultSet row, StatementContext context) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                write(row),
                row.getString("error"),
                Instant.ofEpochMilli(row.getLong("owed_since")),
                row.getLong("held_back"));
    }

    private static PlatformWrite write(ResultSet row) throws SQLException {
        return new PlatformWrite(
                RecordKind.ofWireName(row.getString("kind")).orElseThrow(),
                row.getString("record_key"),
                OutboxFields.fromJson(row.getString("fields")));
    }
}
