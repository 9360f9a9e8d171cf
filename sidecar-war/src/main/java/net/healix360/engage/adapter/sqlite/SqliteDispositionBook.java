package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.DisposedCall;
import net.healix360.engage.calls.entity.DisposedCall.VendorCopy;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.desk.control.DispositionBook;

/** Dispositions in one table, a row a call. Times are epoch milliseconds. */
@ApplicationScoped
public class SqliteDispositionBook implements DispositionBook {
    private Volume volume;

    protected SqliteDispositionBook() {}

    @Inject
    public SqliteDispositionBook(Volume volume) {
        this.volume = volume;
    }

    @Override
    public boolean enter(DisposedCall call) {
        return volume.replicaWriter()
                .withHandle(handle -> handle.createUpdate("""
                                INSERT OR IGNORE INTO disposition (ucid, agent_id, disposition, source, notes, caller_phone,
                                  lead_id, missed_call_id, callback_requested, did, campaign_name, pause_reason, at,
                                  vendor_copy, next_try)
                                VALUES (:ucid, :agentId, :disposition, :source, :notes, :callerPhone, :leadId,
                                  :missedCallId, :callbackRequested, :did, :campaignName, :pauseReason, :at,
                                  :vendorCopy, :at)
                                """)
                                .bind("ucid", call.ucid().value())
                                .bind("agentId", call.agentId().value())
                                .bind("disposition", call.disposition().name())
                                .bind("source", call.source().name())
                                .bind("notes", call.notes())
                                .bind("callerPhone", call.callerPhone().orElse(null))
                                .bind("leadId", call.leadId().orElse(null))
                                .bind("missedCallId", call.missedCallId().orElse(null))
                                .bind("callbackRequested", call.callbackRequested())
                                .bind("did", call.did())
                                .bind("campaignName", call.campaignName())
                                .bind("pauseReason", call.pauseReason().orElse(null))
                                .bind("at", call.at().toEpochMilli())
                                .bind("vendorCopy", call.vendorCopy().name())
                                .execute()
                        == 1);
    }

    @Override
    public Optional<DisposedCall> find(Ucid ucid) {
        return volume.replicaReader()
                .withHandle(handle -> handle.createQuery("SELECT * FROM disposition WHERE ucid = :ucid")
                        .bind("ucid", ucid.value())
                        .map((row, context) -> read(row))
                        .findOne());
    }

    @Override
    public List<DisposedCall> untold(int most) {
        return volume.replicaReader().withHandle(handle -> handle.createQuery(
                        "SELECT * FROM disposition WHERE told = 0 ORDER BY at LIMIT :most")
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public boolean isTold(Ucid ucid) {
        return volume.replicaReader().withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM disposition WHERE ucid = :ucid AND told = 1)")
                .bind("ucid", ucid.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void told(Ucid ucid) {
        volume.replicaWriter()
                .useHandle(handle -> handle.createUpdate("UPDATE disposition SET told = 1 WHERE ucid = :ucid")
                        .bind("ucid", ucid.value())
                        .execute());
    }

    @Override
    public List<Debt> due(Instant by, int most) {
        return volume.replicaReader().withHandle(handle -> handle.createQuery("""
                        SELECT * FROM disposition WHERE vendor_copy = 'OWED' AND next_try <= :by
                        ORDER BY next_try LIMIT :most
                        """)
                .bind("by", by.toEpochMilli())
                .bind("most", most)
                .map((row, context) -> new Debt(read(row), row.getInt("attempts")))
                .list());
    }

    @Override
    public void settled(Ucid ucid, VendorCopy copy) {
        volume.replicaWriter().useHandle(handle -> handle.createUpdate(
                        "UPDATE disposition SET vendor_copy = :copy WHERE ucid = :ucid")
                .bind("ucid", ucid.value())
                .bind("copy", copy.name())
                .execute());
    }

    @Override
    public void postponed(Ucid ucid, Instant until) {
        volume.replicaWriter().useHandle(handle -> handle.createUpdate(
                        "UPDATE disposition SET attempts = attempts + 1, next_try = :until WHERE ucid = :ucid")
                .bind("ucid", ucid.value())
                .bind("until", until.toEpochMilli())
                .execute());
    }

    private static DisposedCall read(ResultSet row) throws SQLException {
        return new DisposedCall(
                new Ucid(row.getString("ucid")),
                new AgentId(row.getString("agent_id")),
                Disposition.valueOf(row.getString("disposition")),
                DispositionSource.valueOf(row.getString("source")),
                row.getString("notes"),
                Optional.ofNullable(row.getString("caller_phone")),
                Optional.ofNullable(row.getString("lead_id")),
                Optional.ofNullable(row.getString("missed_call_id")),
                row.getBoolean("callback_requested"),
                row.getString("did"),
                row.getString("campaign_name"),
                Optional.ofNullable(row.getString("pause_reason")),
                Instant.ofEpochMilli(row.getLong("at")),
                VendorCopy.valueOf(row.getString("vendor_copy")));
    }
}
