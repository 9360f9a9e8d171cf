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
        return one("SELECT * FROM missed_call WHERE caller_phone = :value AND ended_at IS NULL", callerPhone);
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
                        SELECT * FROM missed_call WHERE owner = :owner AND ended_at IS NULL
                        ORDER BY missed_at, id
                        """)
                .bind("owner", owner.value())
                .map(MissedCallRow::read)
                .list();
    }

    @Override
    public Optional<MissedCall> longestWaiting() {
        return handle.createQuery("""
                        SELECT * FROM missed_call WHERE ended_at IS NULL AND owner IS NULL
                        ORDER BY missed_at, id LIMIT 1
                        """).map(MissedCallRow::read).findOne();
    }

    @Override
    public List<CallRecord> countedOn(MissedCall entry) {
        return handle.createQuery("""
                        SELECT c.* FROM missed_ucid u JOIN call c ON c.ucid = u.ucid
                        WHERE u.entry_id = :entry AND c.ended_at IS NOT NULL ORDER BY c.ended_at, c.ucid
                        """)
                .bind("entry", entry.id())
                .map(CallRow::read)
                .list();
    }

    @Override
    public Optional<MissedCall> reachedAfter(String callerPhone, Instant at) {
        return handle.createQuery("""
                        SELECT * FROM missed_call
                        WHERE caller_phone = :phone AND ended_at >= :at AND ended_as IN ('RECOVERED', 'REACHED_ELSEWHERE')
                        ORDER BY ended_at LIMIT 1
                        """)
                .bind("phone", callerPhone)
                .bind("at", at.toEpochMilli())
                .map(MissedCallRow::read)
                .findOne();
    }

    /** The first few are enough: who did not reach the patient is rare among them. */
    @Override
    public List<CallRecord> answeredAfter(String callerPhone, Instant at) {
        return handle.createQuery("""
                        SELECT * FROM call
                        WHERE answered = 1 AND caller_e164 = :phone AND coalesce(answered_at, started_at) >= :at
                        ORDER BY coalesce(answered_at, started_at) LIMIT 20
                        """)
                .bind("phone", callerPhone)
                .bind("at", at.toEpochMilli())
                .map(CallRow::read)
                .list();
    }

    @Override
    public List<MissedCall> dueBefore(Instant at, int most) {
        return handle.createQuery("""
                        SELECT * FROM missed_call WHERE ended_at IS NULL AND sla_due_at <= :at
                        ORDER BY sla_due_at, id LIMIT :most
                        """)
                .bind("at", at.toEpochMilli())
                .bind("most", most)
                .map(MissedCallRow::read)
                .list();
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
