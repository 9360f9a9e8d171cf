package net.healix360.engage.adapter.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallCorrection;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import org.jdbi.v3.core.Handle;

/** One open transaction on the call book. */
final class SqlitePage implements CallBook.Page {
    private final Handle handle;
    private final Instant now;

    SqlitePage(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    @Override
    public Optional<CallRecord> call(Ucid ucid) {
        return call(handle, ucid);
    }

    static Optional<CallRecord> call(Handle handle, Ucid ucid) {
        return handle.createQuery("""
                        SELECT * FROM call WHERE ucid = :ucid
                        UNION ALL
                        SELECT * FROM call WHERE ucid = (SELECT ucid FROM call_leg WHERE leg = :ucid) LIMIT 1
                        """)
                .bind("ucid", ucid.value())
                .map(CallRow::read)
                .findOne();
    }

    @Override
    public void save(CallRecord call, List<CallCorrection> corrections, List<Ucid> legs) {
        CallRow.save(handle, call);
        corrections.forEach(correction -> CorrectionRow.add(handle, correction));
        legs.forEach(leg -> handle.execute(
                "INSERT OR IGNORE INTO call_leg (leg, ucid) VALUES (?, ?)",
                leg.value(),
                call.ucid().value()));
    }

    @Override
    public Optional<MissedCall> missedCall(String id) {
        return one("SELECT * FROM missed_call WHERE id = :value", id);
    }

    @Override
    public Optional<MissedCall> openMissedCallFrom(String callerPhone) {
        return one(
                "SELECT * FROM missed_call WHERE caller_phone = :value AND status = 'PENDING_CALLBACK'", callerPhone);
    }

    @Override
    public Optional<MissedCall> entryOf(Ucid ucid) {
        return one(
                "SELECT m.* FROM missed_ucid u JOIN missed_call m ON m.id = u.entry_id WHERE u.ucid = :value",
                ucid.value());
    }

    @Override
    public void count(Ucid ucid, MissedCall entry) {
        handle.execute("INSERT OR REPLACE INTO missed_ucid (ucid, entry_id) VALUES (?, ?)", ucid.value(), entry.id());
    }

    @Override
    public void uncount(Ucid ucid) {
        handle.execute("DELETE FROM missed_ucid WHERE ucid = ?", ucid.value());
    }

    @Override
    public List<MissedCall> pendingOf(AgentId owner) {
        return handle.createQuery("""
                        SELECT * FROM missed_call WHERE owner = :owner AND status = 'PENDING_CALLBACK'
                        ORDER BY missed_at, id
                        """)
                .bind("owner", owner.value())
                .map(MissedCallRow::read)
                .list();
    }

    @Override
    public Optional<MissedCall> longestWaiting() {
        return handle.createQuery("""
                        SELECT * FROM missed_call WHERE status = 'PENDING_CALLBACK' AND owner IS NULL
                        ORDER BY missed_at, id LIMIT 1
                        """).map(MissedCallRow::read).findOne();
    }

    @Override
    public void save(MissedCall missedCall) {
        MissedCallRow.save(handle, missedCall);
    }

    @Override
    public void owe(PlatformWrite write) {
        OutboxRows.add(handle, write, now);
        if (write.kind() == RecordKind.CALL) {
            LocalCalls.show(handle, write, now);
        }
    }

    private Optional<MissedCall> one(String query, String value) {
        return handle.createQuery(query)
                .bind("value", value)
                .map(MissedCallRow::read)
                .findOne();
    }
}
