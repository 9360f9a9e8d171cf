package net.healix360.engage.adapter.sqlite;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.entity.AgentSession;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** An agent's day as a row of {@code agent_session}. */
final class AgentSessionRow {
    private AgentSessionRow() {}

    static AgentSession read(ResultSet row, StatementContext context) throws SQLException {
        return new AgentSession(
                new AgentId(row.getString("agent_id")),
                LocalDate.parse(row.getString("day")),
                row.getLong("login_s"),
                row.getLong("busy_s"),
                row.getLong("idle_s"),
                row.getLong("pause_s"),
                reasons(row.getString("pause_by_reason")),
                row.getLong("wrapup_s"),
                row.getLong("ring_s"),
                row.getLong("ready_s"),
                Optional.ofNullable(row.getString("avg_handling_s")).map(Long::valueOf));
    }

    static void save(Handle handle, AgentSession session) {
        JsonObjectBuilder reasons = Json.createObjectBuilder();
        session.pauseByReason().forEach(reasons::add);
        handle.createUpdate("""
                        INSERT OR REPLACE INTO agent_session
                          (agent_id, day, login_s, busy_s, idle_s, pause_s, pause_by_reason, wrapup_s, ring_s, ready_s,
                           avg_handling_s)
                        VALUES (:agent, :day, :login, :busy, :idle, :pause, :reasons, :wrapup, :ring, :ready, :handling)
                        """)
                .bind("agent", session.agentId().value())
                .bind("day", session.date().toString())
                .bind("login", session.loginDurationS())
                .bind("busy", session.busyTimeS())
                .bind("idle", session.idleTimeS())
                .bind("pause", session.pauseTimeS())
                .bind("reasons", reasons.build().toString())
                .bind("wrapup", session.wrapupTimeS())
                .bind("ring", session.ringTimeS())
                .bind("ready", session.readyTimeS())
                .bind("handling", session.avgHandlingTimeS().orElse(null))
                .execute();
    }

    private static Map<String, Long> reasons(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        return json.keySet().stream().collect(Collectors.toMap(reason -> reason, reason -> json.getJsonNumber(reason)
                .longValue()));
    }
}
