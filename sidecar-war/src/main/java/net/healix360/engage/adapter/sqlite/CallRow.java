package net.healix360.engage.adapter.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** A call's summary as a row of {@code call}. */
final class CallRow {
    private CallRow() {}

    static CallSummary read(ResultSet row, StatementContext context) throws SQLException {
        return new CallSummary(
                new Ucid(row.getString("ucid")),
                Direction.valueOf(row.getString("direction")),
                row.getBoolean("answered"),
                row.getString("caller_phone"),
                row.getString("did"),
                row.getString("campaign_name"),
                Instant.ofEpochMilli(row.getLong("started_at")),
                Optional.ofNullable(row.getString("answered_at")).map(at -> Instant.ofEpochMilli(Long.parseLong(at))),
                Instant.ofEpochMilli(row.getLong("ended_at")),
                row.getLong("duration_sec"),
                row.getLong("talk_sec"),
                Optional.ofNullable(row.getString("agent_id")).map(AgentId::new),
                Optional.ofNullable(row.getString("agent_name")),
                Optional.ofNullable(row.getString("disposition")),
                Optional.ofNullable(row.getString("recording_url")));
    }

    static void save(Handle handle, CallSummary call) {
        handle.createUpdate("""
                        INSERT OR REPLACE INTO call
                          (ucid, direction, answered, caller_phone, did, campaign_name, started_at, answered_at,
                           ended_at, duration_sec, talk_sec, agent_id, agent_name, disposition, recording_url)
                        VALUES (:ucid, :direction, :answered, :phone, :did, :campaign, :startedAt, :answeredAt,
                           :endedAt, :duration, :talk, :agentId, :agentName, :disposition, :recording)
                        """)
                .bind("ucid", call.ucid().value())
                .bind("direction", call.direction().name())
                .bind("answered", call.answered())
                .bind("phone", call.callerPhone())
                .bind("did", call.did())
                .bind("campaign", call.campaignName())
                .bind("startedAt", call.startedAt().toEpochMilli())
                .bind("answeredAt", call.answeredAt().map(Instant::toEpochMilli).orElse(null))
                .bind("endedAt", call.endedAt().toEpochMilli())
                .bind("duration", call.durationSeconds())
                .bind("talk", call.talkSeconds())
                .bind("agentId", call.agentId().map(AgentId::value).orElse(null))
                .bind("agentName", call.agentName().orElse(null))
                .bind("disposition", call.disposition().orElse(null))
                .bind("recording", call.recordingUrl().orElse(null))
                .execute();
    }
}
