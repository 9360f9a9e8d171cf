package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.metrics.control.MetricsBook;
import net.healix360.engage.metrics.entity.CallTally;
import net.healix360.engage.metrics.entity.LeadAttempt;
import net.healix360.engage.replica.entity.RecordKind;
import org.jdbi.v3.core.statement.SqlStatement;

/** Adds up in the database, over the rows and times by which {@link RecordList} lists them. */
@ApplicationScoped
public class SqliteMetricsBook implements MetricsBook {
    private Volume volume;
    private CallTraits traits;

    protected SqliteMetricsBook() {}

    @Inject
    public SqliteMetricsBook(Volume volume, CallTraits traits) {
        this.volume = volume;
        this.traits = traits;
    }

    @Override
    public CallTally calls(Instant from, Instant to, Optional<String> agentRecord) {
        String whose = agentRecord.isPresent() ? " AND agent_id = :agent" : "";
        CallSums sums = new CallSums(traits, "''", whose);
        return volume.replicaReader()
                .inTransaction(handle -> sums.read(handle, statement -> {
                    bind(statement, from, to);
                    agentRecord.ifPresent(agent -> statement.bind("agent", agent));
                }))
                .getOrDefault("", CallTally.NONE);
    }

    @Override
    public Map<String, CallTally> callsByAgent(Instant from, Instant to) {
        CallSums sums = new CallSums(traits, "coalesce(agent_id, '')", "");
        return volume.replicaReader()
                .inTransaction(handle -> sums.read(handle, statement -> bind(statement, from, to)));
    }

    @Override
    public Map<String, Long> leadsByAgent(Instant from, Instant to) {
        return count(RecordKind.LEAD, "assigned_agent_id", from, to);
    }

    @Override
    public Map<String, Long> followUpsByAgent(Instant from, Instant to) {
        return count(RecordKind.FOLLOW_UP, "agent_id", from, to);
    }

    @Override
    public List<LeadAttempt> leadAttempts(Instant from, Instant to) {
        return volume.replicaReader().withHandle(handle -> {
            var query = handle.createQuery("""
                    SELECT l.created_at AS created, min(c.started_at) AS called
                    FROM lead_record l JOIN call_record c
                      ON (c.lead_id = l.id OR (c.caller_phone = l.phone AND l.phone <> ''))
                    WHERE l.deleted_at IS NULL AND l.created_at >= :from AND l.created_at < :to
                      AND c.deleted_at IS NULL AND c.direction = 'OUTBOUND' AND c.started_at >= l.created_at
                    GROUP BY l.id
                    """);
            bind(query, from, to);
            return query.map((row, context) -> new LeadAttempt(
                            Instant.parse(row.getString("created")), Instant.parse(row.getString("called"))))
                    .list();
        });
    }

    private Map<String, Long> count(RecordKind kind, String whose, Instant from, Instant to) {
        String time = RecordList.time(kind);
        return volume.replicaReader().withHandle(handle -> {
            var query = handle.createQuery("SELECT coalesce(" + whose + ", '') AS whose, count(*) AS many FROM "
                    + RecordTables.of(kind).name() + " WHERE deleted_at IS NULL AND " + time + " >= :from AND " + time
                    + " < :to GROUP BY 1");
            bind(query, from, to);
            Map<String, Long> counts = new HashMap<>();
            query.map((row, context) -> Map.entry(row.getString("whose"), row.getLong("many")))
                    .forEach(each -> counts.put(each.getKey(), each.getValue()));
            return counts;
        });
    }

    private static void bind(SqlStatement<?> statement, Instant from, Instant to) {
        statement.bind("from", WireInstant.of(from)).bind("to", WireInstant.of(to));
    }
}
