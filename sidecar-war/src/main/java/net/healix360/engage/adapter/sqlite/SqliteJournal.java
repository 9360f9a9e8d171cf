package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.healix360.engage.floor.control.Journal;
import net.healix360.engage.floor.entity.CallSpan;
import net.healix360.engage.floor.entity.JournalEntry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** The journal as one append-only table. Times are epoch milliseconds. */
@ApplicationScoped
public class SqliteJournal implements Journal {
    static final RowMapper<JournalEntry> ENTRY = SqliteJournal::entry;
    private static final String INSERT = """
            INSERT INTO entry (position, event_key, kind, agent_id, ucid, at, received_at, state, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

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
        String wanted = Json.createArrayBuilder(keys).build().toString();
        return volume.journalReader()
                .withHandle(handle -> new HashSet<>(handle.createQuery(
                                "SELECT event_key FROM entry WHERE event_key IN (SELECT value FROM json_each(:keys))")
                        .bind("keys", wanted)
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
            for (JournalEntry entry : entries) {
                placed.add(entry.placedAt(next++));
            }
            insert(handle.getConnection(), placed);
            return placed;
        });
    }

    /** Straight to the driver: the vendor's events are the one thing here that comes by the thousand a second. */
    private static void insert(Connection connection, List<JournalEntry> entries) {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (JournalEntry entry : entries) {
                bind(insert, entry);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException notKept) {
            throw new IllegalStateException("The journal did not take the events: " + notKept.getMessage(), notKept);
        }
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

    @Override
    public long positionAt(Instant instant) {
        return volume.journalReader().withHandle(handle -> handle.createQuery("""
                        SELECT position FROM entry WHERE received_at <= :instant
                        ORDER BY received_at DESC, position DESC LIMIT 1
                        """)
                .bind("instant", instant.toEpochMilli())
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    @Override
    public Optional<Instant> beginning() {
        return volume.journalReader()
                .withHandle(handle -> handle.createQuery("SELECT received_at FROM entry ORDER BY received_at LIMIT 1")
                        .mapTo(Long.class)
                        .findOne()
                        .map(Instant::ofEpochMilli));
    }

    @Override
    public List<CallSpan> callsBetween(Instant from, Instant until) {
        return volume.journalReader().withHandle(handle -> handle.createQuery("""
                        SELECT min(received_at) AS began, max(received_at) AS last_heard,
                               max(CASE WHEN state = 'ENDED' THEN received_at END) AS ended
                        FROM entry INDEXED BY entry_received
                        WHERE received_at >= :from AND received_at < :until
                          AND kind IN ('call', 'own-call') AND state NOT IN ('LATE', 'IGNORED')
                        GROUP BY ucid
                        """)
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .map((row, context) -> new CallSpan(
                        Instant.ofEpochMilli(row.getLong("began")),
                        Instant.ofEpochMilli(row.getLong("last_heard")),
                        row.getObject("ended") == null
                                ? Optional.empty()
                                : Optional.of(Instant.ofEpochMilli(row.getLong("ended")))))
                .list());
    }

    private static void bind(PreparedStatement insert, JournalEntry entry) throws SQLException {
        insert.setLong(1, entry.position());
        insert.setString(2, entry.key());
        insert.setString(3, entry.kind());
        insert.setString(4, entry.agentId());
        insert.setString(5, entry.ucid());
        insert.setLong(6, entry.at().toEpochMilli());
        insert.setLong(7, entry.receivedAt().toEpochMilli());
        insert.setString(8, entry.state());
        insert.setString(9, entry.body());
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
