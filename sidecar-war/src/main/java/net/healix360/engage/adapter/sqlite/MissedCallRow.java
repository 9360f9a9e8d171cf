package net.healix360.engage.adapter.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.missedcalls.entity.CallbackCourse;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** A queue entry as a row of {@code missed_call}. */
final class MissedCallRow {
    private MissedCallRow() {}

    static MissedCall read(ResultSet row, StatementContext context) throws SQLException {
        return new MissedCall(
                row.getString("id"),
                new Ucid(row.getString("ucid")),
                row.getString("caller_phone"),
                Optional.empty(),
                row.getString("did"),
                row.getString("campaign_name"),
                Instant.ofEpochMilli(row.getLong("missed_at")),
                CallbackStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("sla_due_at")),
                Optional.ofNullable(row.getString("owner")).map(AgentId::new),
                row.getBoolean("stored"),
                new CallbackCourse(
                        instant(row, "callback_attempted_at"),
                        instant(row, "last_attempt_at"),
                        Optional.ofNullable(row.getString("ended_as")).map(MissedCallEnd::valueOf),
                        instant(row, "ended_at")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long at = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
    }

    private static Long millis(Optional<Instant> at) {
        return at.map(Instant::toEpochMilli).orElse(null);
    }

    /** Updates by id only: a second open entry of one number is refused and never takes the first one's place. */
    static void save(Handle handle, MissedCall call) {
        handle.createUpdate("""
                        INSERT INTO missed_call
                          (id, ucid, caller_phone, did, campaign_name, missed_at, status, attempts, sla_due_at,
                           owner, stored, callback_attempted_at, last_attempt_at, ended_as, ended_at)
                        VALUES (:id, :ucid, :phone, :did, :campaign, :missedAt, :status, :attempts, :dueAt,
                           :owner, :stored, :attemptedAt, :lastAttemptAt, :end, :endedAt)
                        ON CONFLICT (id) DO UPDATE SET
                          ucid = excluded.ucid, caller_phone = excluded.caller_phone, did = excluded.did,
                          campaign_name = excluded.campaign_name, missed_at = excluded.missed_at,
                          status = excluded.status, attempts = excluded.attempts, sla_due_at = excluded.sla_due_at,
                          owner = excluded.owner, stored = excluded.stored,
                          callback_attempted_at = excluded.callback_attempted_at,
                          last_attempt_at = excluded.last_attempt_at,
                          ended_as = excluded.ended_as, ended_at = excluded.ended_at
                        """)
                .bind("id", call.id())
                .bind("ucid", call.ucid().value())
                .bind("phone", call.callerPhone())
                .bind("did", call.did())
                .bind("campaign", call.campaignName())
                .bind("missedAt", call.missedAt().toEpochMilli())
                .bind("status", call.status().name())
                .bind("attempts", call.attempts())
                .bind("dueAt", call.slaDueAt().toEpochMilli())
                .bind("owner", call.owner().map(AgentId::value).orElse(null))
                .bind("stored", call.stored())
                .bind("attemptedAt", millis(call.callbackAttemptedAt()))
                .bind("lastAttemptAt", millis(call.lastAttemptAt()))
                .bind("end", call.end().map(MissedCallEnd::name).orElse(null))
                .bind("endedAt", millis(call.endedAt()))
                .execute();
    }
}
