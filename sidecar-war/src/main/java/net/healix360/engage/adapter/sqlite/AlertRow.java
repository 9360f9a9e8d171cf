package net.healix360.engage.adapter.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.alerts.entity.AlertKind;
import net.healix360.engage.alerts.entity.AlertSubject;
import net.healix360.engage.alerts.entity.Dismissal;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.alerts.entity.Recipients;
import net.healix360.engage.rules.rule.Severity;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** An alert as a row of {@code alert}, instants in milliseconds. */
final class AlertRow {
    private static final String SAVE = """
            INSERT INTO alert (id, subject, alert_type, rule_id, title, message, severity, recipients, low_is_bad, agent_id,
              agent_name, item_id, value, day, created_at, updated_at, calm_at, dismissed_at, dismissed_by)
            VALUES (:id, :subject, :type, :rule, :title, :message, :severity, :recipients, :lowIsBad, :agent,
              :agentName, :item, :value, :day, :created, :updated, :calm, :dismissed, :by)
            ON CONFLICT (id) DO UPDATE SET
              rule_id = excluded.rule_id, title = excluded.title, message = excluded.message, severity = excluded.severity,
              recipients = excluded.recipients, low_is_bad = excluded.low_is_bad, value = excluded.value,
              updated_at = excluded.updated_at, calm_at = excluded.calm_at, dismissed_at = excluded.dismissed_at,
              dismissed_by = excluded.dismissed_by
            """;

    private AlertRow() {}

    static void save(Handle handle, PerformanceAlert alert) {
        AlertKind kind = alert.kind();
        AlertSubject about = alert.about();
        handle.createUpdate(SAVE)
                .bind("id", alert.id())
                .bind("subject", about.key())
                .bind("type", kind.alertType())
                .bind("rule", kind.ruleId())
                .bind("title", kind.title())
                .bind("message", kind.message())
                .bind("severity", kind.severity().name())
                .bind("recipients", kind.recipients().name())
                .bind("lowIsBad", kind.lowIsBad())
                .bind("agent", about.agentId().map(AgentId::value).orElse(null))
                .bind("agentName", about.agentName().orElse(null))
                .bind("item", about.itemId().orElse(null))
                .bind("value", alert.value().orElse(null))
                .bind("day", alert.date().toString())
                .bind("created", alert.createdAt().toEpochMilli())
                .bind("updated", alert.updatedAt().toEpochMilli())
                .bind("calm", alert.calmAt().map(Instant::toEpochMilli).orElse(null))
                .bind(
                        "dismissed",
                        alert.dismissal()
                                .map(taken -> taken.at().toEpochMilli())
                                .orElse(null))
                .bind("by", alert.dismissal().map(Dismissal::by).orElse(null))
                .execute();
    }

    static PerformanceAlert read(ResultSet row, StatementContext context) throws SQLException {
        Optional<Instant> dismissedAt = instant(row, "dismissed_at");
        String by = row.getString("dismissed_by");
        return new PerformanceAlert(
                row.getString("id"),
                kind(row),
                about(row),
                Optional.ofNullable(row.getObject("value")).map(number -> ((Number) number).doubleValue()),
                LocalDate.parse(row.getString("day")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("updated_at")),
                instant(row, "calm_at"),
                dismissedAt.map(at -> new Dismissal(at, by)));
    }

    private static AlertKind kind(ResultSet row) throws SQLException {
        return new AlertKind(
                row.getString("alert_type"),
                row.getString("rule_id"),
                row.getString("title"),
                row.getString("message"),
                Severity.valueOf(row.getString("severity")),
                Recipients.valueOf(row.getString("recipients")),
                row.getBoolean("low_is_bad"));
    }

    private static AlertSubject about(ResultSet row) throws SQLException {
        return new AlertSubject(
                Optional.ofNullable(row.getString("agent_id")).map(AgentId::new),
                Optional.ofNullable(row.getString("agent_name")),
                Optional.ofNullable(row.getString("item_id")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
