package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.control.AgentBook;
import net.healix360.engage.availability.entity.AgentDay;
import net.healix360.engage.availability.entity.AgentEvent;
import net.healix360.engage.availability.entity.AgentSession;
import net.healix360.engage.floor.entity.JournalEntry;
import org.jdbi.v3.core.Handle;

/** Agents' days beside the journal, of which they are made. */
@ApplicationScoped
public class SqliteAgentBook implements AgentBook {
    private static final long QUARTER_MILLIS = Duration.ofMinutes(15).toMillis();

    private Volume volume;

    protected SqliteAgentBook() {}

    @Inject
    public SqliteAgentBook(Volume volume) {
        this.volume = volume;
    }

    @Override
    public List<JournalEntry> told(AgentId agent, Instant from, Instant until) {
        return volume.journalReader().withHandle(handle -> handle.createQuery("""
                        SELECT * FROM entry WHERE agent_id = :agent AND at >= :from AND at < :until ORDER BY position
                        """)
                .bind("agent", agent.value())
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .map(SqliteJournal.ENTRY)
                .list());
    }

    @Override
    public Set<Past> toldLate(Instant since, Instant before) {
        return volume.journalReader().withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT agent_id, at / :quarter AS quarter FROM entry
                        WHERE received_at >= :since AND at < :before AND agent_id IS NOT NULL
                        """)
                .bind("quarter", QUARTER_MILLIS)
                .bind("since", since.toEpochMilli())
                .bind("before", before.toEpochMilli())
                .map((row, context) -> new Past(
                        new AgentId(row.getString("agent_id")),
                        Instant.ofEpochMilli(row.getLong("quarter") * QUARTER_MILLIS)))
                .set());
    }

    @Override
    public void keep(AgentDay day) {
        volume.journalWriter().useTransaction(handle -> {
            forget(handle, day, "agent_event");
            forget(handle, day, "agent_session");
            boolean trace =
                    !day.events().isEmpty() || !day.session().equals(AgentSession.empty(day.agentId(), day.date()));
            if (trace) {
                AgentEventRow.save(handle, day);
                AgentSessionRow.save(handle, day.session());
            }
        });
    }

    private static void forget(Handle handle, AgentDay day, String table) {
        handle.createUpdate("DELETE FROM " + table + " WHERE agent_id = :agent AND day = :day")
                .bind("agent", day.agentId().value())
                .bind("day", day.date().toString())
                .execute();
    }

    @Override
    public Optional<LocalDate> lastKept() {
        return volume.journalReader()
                .withHandle(handle -> handle.createQuery("SELECT day FROM agent_session ORDER BY day DESC LIMIT 1")
                        .mapTo(String.class)
                        .findOne())
                .map(LocalDate::parse);
    }

    @Override
    public Optional<AgentSession> session(AgentId agent, LocalDate day) {
        return sessions(agent, day, day).stream().findFirst();
    }

    @Override
    public List<AgentSession> sessions(AgentId agent, LocalDate from, LocalDate to) {
        return volume.journalReader().withHandle(handle -> handle.createQuery("""
                        SELECT * FROM agent_session WHERE agent_id = :agent AND day BETWEEN :from AND :to ORDER BY day DESC
                        """)
                .bind("agent", agent.value())
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map(AgentSessionRow::read)
                .list());
    }

    @Override
    public List<AgentSession> sessions(LocalDate from, LocalDate to) {
        return volume.journalReader().withHandle(handle -> handle.createQuery("""
                        SELECT * FROM agent_session WHERE day BETWEEN :from AND :to ORDER BY day DESC, agent_id
                        """)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map(AgentSessionRow::read)
                .list());
    }

    @Override
    public long reached() {
        return volume.journalReader()
                .withHandle(handle -> handle.createQuery("SELECT coalesce(max(position), 0) FROM entry")
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public Set<AgentId> toldAfter(long place) {
        return volume.journalReader().withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT agent_id FROM entry WHERE position > :place AND agent_id IS NOT NULL
                        """)
                .bind("place", place)
                .mapTo(String.class)
                .map(AgentId::new)
                .set());
    }

    @Override
    public EventPage events(AgentId agent, LocalDate day, int after, int limit) {
        return volume.journalReader().inTransaction(handle -> {
            long total = handle.createQuery("SELECT count(*) FROM agent_event WHERE agent_id = :agent AND day = :day")
                    .bind("agent", agent.value())
                    .bind("day", day.toString())
                    .mapTo(Long.class)
                    .one();
            List<AgentEvent> items = handle.createQuery("""
                            SELECT * FROM agent_event WHERE agent_id = :agent AND day = :day AND place >= :after
                            ORDER BY place LIMIT :limit
                            """)
                    .bind("agent", agent.value())
                    .bind("day", day.toString())
                    .bind("after", after)
                    .bind("limit", limit)
                    .map(AgentEventRow::read)
                    .list();
            int reached = after + items.size();
            return new EventPage(items, total, reached < total ? Optional.of(reached) : Optional.empty());
        });
    }
}
