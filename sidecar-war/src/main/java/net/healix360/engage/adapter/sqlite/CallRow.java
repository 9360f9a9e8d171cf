package net.healix360.engage.adapter.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** A call as a row of {@code call}: a column for each fact, instants in milliseconds, and the number as it is looked up. */
final class CallRow {
    private static final String SAVE = "INSERT OR REPLACE INTO call (ucid, source, caller_e164, "
            + Arrays.stream(CallFact.values()).map(CallFact::column).collect(Collectors.joining(", "))
            + ") VALUES (:ucid, :source, :e164, "
            + Arrays.stream(CallFact.values()).map(fact -> ":" + fact.column()).collect(Collectors.joining(", "))
            + ")";

    private CallRow() {}

    static CallRecord read(ResultSet row, StatementContext context) throws SQLException {
        Map<CallFact, Object> facts = new EnumMap<>(CallFact.class);
        for (CallFact fact : CallFact.values()) {
            Object value = value(row, fact);
            if (!row.wasNull()) {
                facts.put(fact, value);
            }
        }
        return new CallRecord(new Ucid(row.getString("ucid")), facts, CallSource.valueOf(row.getString("source")));
    }

    static void save(Handle handle, CallRecord call) {
        Update update = handle.createUpdate(SAVE)
                .bind("ucid", call.ucid().value())
                .bind("source", call.source().name())
                .bind(
                        "e164",
                        call.text(CallFact.CALLER_PHONE)
                                .flatMap(PhoneNumber::parse)
                                .map(PhoneNumber::e164)
                                .orElse(null));
        for (CallFact fact : CallFact.values()) {
            Object value = call.facts().get(fact);
            update.bind(fact.column(), value instanceof Instant at ? (Object) at.toEpochMilli() : value);
        }
        update.execute();
    }

    private static Object value(ResultSet row, CallFact fact) throws SQLException {
        String column = fact.column();
        if (fact.type() == String.class) {
            return row.getString(column);
        }
        if (fact.type() == Boolean.class) {
            return row.getBoolean(column);
        }
        long number = row.getLong(column);
        return fact.type() == Instant.class ? (Object) Instant.ofEpochMilli(number) : (Object) number;
    }
}
