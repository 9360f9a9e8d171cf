package net.healix360.engage.adapter.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.entity.AgentDay;
import net.healix360.engage.availability.entity.AgentEvent;
import net.healix360.engage.availability.entity.AgentEventType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** One step of an agent's day as a row of {@code agent_event}; its place is its number in the day. */
final class AgentEventRow {
    private AgentEventRow() {}

    static AgentEvent read(ResultSet row, StatementContext context) throws SQLException {
        return new AgentEvent(
                new AgentId(row.getString("agent_id")),
                AgentEventType.valueOf(row.getString("event_type")),
                Instant.ofEpochMilli(row.getLong("at")),
                Optional.ofNullable(row.getString("duration_s")).map(Long::valueOf),
                Optional.ofNullable(row.getString("ucid")),
                Optional.ofNullable(row.getString("reason")),
                row.getBoolean("irregular"));
    }

    static void save(Handle handle, AgentDay day) {
        List<AgentEvent> events = day.events();
        if (events.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                INSERT INTO agent_event (agent_id, day, place, event_type, at, duration_s, ucid, reason, irregular)
                VALUES (:agent, :day, :place, :type, :at, :duration, :ucid, :reason, :irregular)
                """);
        for (int place = 0; place < events.size(); place++) {
            AgentEvent event = events.get(place);
            batch.bind("agent", event.agentId().value())
                    .bind("day", day.date().toString())
                    .bind("place", place)
                    .bind("type", event.type().name())
                    .bind("at", event.at().toEpochMilli())
                    .bind("duration", event.durationS().orElse(null))
                    .bind("ucid", event.ucid().orElse(null))
                    .bind("reason", event.reason().orElse(null))
                    .bind("irregular", event.irregular())
                    .add();
        }
        batch.execute();
    }
}
