package net.healix360.engage.adapter.sqlite;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.entity.PlatformWrite;
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
    public Optional<CallSummary> call(String ucid) {
        return handle.createQuery("SELECT * FROM call WHERE ucid = :ucid")
                .bind("ucid", ucid)
                .map(CallRow::read)
                .findOne();
    }

    @Override
    public Optional<MissedCall> openMissedCallFrom(String callerPhone) {
        return handle.createQuery(
                        "SELECT * FROM missed_call WHERE caller_phone = :phone AND status = 'PENDING_CALLBACK'")
                .bind("phone", callerPhone)
                .map(MissedCallRow::read)
                .findOne();
    }

    @Override
    public void save(CallSummary summary) {
        CallRow.save(handle, summary);
    }

    @Override
    public void save(MissedCall missedCall) {
        MissedCallRow.save(handle, missedCall);
    }

    @Override
    public void owe(PlatformWrite write) {
        OutboxRows.add(handle, write, now);
    }
}
