package net.healix360.engage.adapter.sqlite;

import java.time.Instant;
import java.util.List;
import net.healix360.engage.calls.entity.CallCorrection;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.Ucid;
import org.jdbi.v3.core.Handle;

/** What was known otherwise before, as rows of {@code call_correction}. */
final class CorrectionRow {
    private CorrectionRow() {}

    static void add(Handle handle, CallCorrection correction) {
        handle.createUpdate("""
                        INSERT INTO call_correction (ucid, field, was, became, source, at)
                        VALUES (:ucid, :field, :was, :became, :source, :at)
                        """)
                .bind("ucid", correction.ucid().value())
                .bind("field", correction.fact().name())
                .bind("was", correction.from())
                .bind("became", correction.to())
                .bind("source", correction.source().name())
                .bind("at", correction.at().toEpochMilli())
                .execute();
    }

    /** In the order in which they were made. */
    static List<CallCorrection> of(Handle handle, Ucid ucid) {
        return handle.createQuery("SELECT * FROM call_correction WHERE ucid = :ucid ORDER BY id")
                .bind("ucid", ucid.value())
                .map((row, context) -> new CallCorrection(
                        new Ucid(row.getString("ucid")),
                        CallFact.valueOf(row.getString("field")),
                        row.getString("was"),
                        row.getString("became"),
                        CallSource.valueOf(row.getString("source")),
                        Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }
}
