package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.healix360.engage.floor.control.Journal;
import net.healix360.engage.floor.entity.JournalEntry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** The journal as one append-only table. Times are epoch milliseconds. */
@ApplicationScoped
public class SqliteJournal implements Journal {
    static final RowMapper<JournalEntry> ENTRY = SqliteJournal::entry;

    private Volume volume;

    protected SqliteJournal() {}

    @Inject
    public SqliteJournal(Volume volume) {
        this.volume = volume;
    }

    @Override
    public Set<String> known(Set<String> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        return volume.journalReader()
                .withHandle(handle ->
                        new HashSet<>(handle.createQuery("SELECT event_key FROM entry WHERE event_key IN (<keys>)")
                                .bindList("keys", new ArrayList<>(keys))
                                .mapTo(String.class)
                                .list()));
    }

    @Override
    public synchronized List<JournalEntry> append(List<JournalEntry> entries) {
        return volume.journalWriter().inTransaction(handle -> {
            long next = 1
                    + handle.createQuery("SELECT coalesce(max(position), 0) FROM entry")
                            .mapTo(Long.class)
                            .one();
            List<JournalEntry> placed = new ArrayList<>(entries.size());
            var batch = handle.prepareBatch("""
                    INSERT INTO entry (position, event_key, kind, agent_id, ucid, at, received_at, state, body)
                    VALUES (:position, :key, :kind, :agentId, :ucid, :atMillis, :receivedMillis, :state, :body)
                    """);
            for (JournalEntry entry : entries) {
                JournalEntry at = entry.placedAt(next++);
                placed.add(at);
                batch.bind("position", at.position())
                        .bind("key", at.key())
                        .bind("kind", at.kind())
                        .bind("agentId", at.agentId())
                        .bind("ucid", at.ucid())
                        .bind("atMillis", at.at().toEpochMilli())
                        .bind("receivedMillis", at.receivedAt().toEpochMilli())
                        .bind("state", at.state())
                        .bind("body", at.body())
                        .add();
            }
            batch.execute();
            return placed;
        });
    }

    @Override
    public void replay(Instant since, Consumer<JournalEntry> reader) {
        volume.journalReader().useHandle(handle -> handle.createQuery(
                        "SELECT * FROM entry WHERE received_at >= :since ORDER BY position")
                .bind("since", since.toEpochMilli())
                .map(ENTRY)
                .forEach(reader));
    }

    @Override
    public List<JournalEntry> after(long position, int most) {
        return volume.journalReader().withHandle(handle -> handle.createQuery(
                        "SELECT * FROM entry WHERE position > :position ORDER BY position LIMIT :most")
                .bind("position", position)
                .bind("most", most)
                .map(ENTRY)
                .list());
    }

    @Override
    public long lastPosition() {
        return volume.journalReader()
                .withHandle(handle -> handle.createQuery("SELECT coalesce(max(position), 0) FROM entry")
                        .mapTo(Long.class)
                        .one());
    }

    private static JournalEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new JournalEntry(
                row.getLong("position"),
                row.getString("event_key"),
                row.getString("kind"),
                row.getString("agent_id"),
                row.getString("ucid"),
                Instant.ofEpochMilli(row.getLong("at")),
                Instant.ofEpochMilli(row.getLong("received_at")),
                row.getString("state"),
                row.getString("body"));
    }
}
