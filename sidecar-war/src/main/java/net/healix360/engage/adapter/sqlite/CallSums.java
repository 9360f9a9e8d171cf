package net.healix360.engage.adapter.sqlite;

import static net.healix360.engage.adapter.sqlite.CallTraits.ANSWERED;
import static net.healix360.engage.adapter.sqlite.CallTraits.INBOUND;
import static net.healix360.engage.adapter.sqlite.CallTraits.IN_QUEUE;
import static net.healix360.engage.adapter.sqlite.CallTraits.TALK;
import static net.healix360.engage.adapter.sqlite.CallTraits.WAITED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.healix360.engage.calls.entity.CallTrait;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.metrics.entity.CallTally;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Calls added up by a key, in two walks over their times: one for sums, one for what came of them. */
final class CallSums {
    private static final String LISTED =
            " FROM call_record WHERE deleted_at IS NULL AND started_at >= :from AND started_at < :to";

    private final CallTraits traits;
    private final String key;
    private final String whose;

    /** @param whose a further condition; empty for everybody */
    CallSums(CallTraits traits, String key, String whose) {
        this.traits = traits;
        this.key = key;
        this.whose = whose;
    }

    Map<String, CallTally> read(Handle handle, Consumer<Query> binding) {
        Map<String, Map<String, Long>> outcomes = outcomes(handle, binding);
        Map<String, CallTally> tallies = new HashMap<>();
        query(handle, sums() + LISTED + whose + " GROUP BY 1", binding)
                .map((row, context) -> Map.entry(row.getString("k"), tally(row)))
                .forEach(each -> tallies.put(
                        each.getKey(), each.getValue().with(outcomes.getOrDefault(each.getKey(), Map.of()))));
        return tallies;
    }

    private Map<String, Map<String, Long>> outcomes(Handle handle, Consumer<Query> binding) {
        Map<String, Map<String, Long>> outcomes = new HashMap<>();
        String sql = "SELECT " + key + " AS k, disposition, count(*) AS many" + LISTED + whose + " AND "
                + traits.condition(CallTrait.DISPOSED) + " GROUP BY 1, 2";
        query(handle, sql, binding).map((row, context) -> new Outcome(row)).forEach(outcome -> outcomes.computeIfAbsent(
                        outcome.key(), any -> new HashMap<>())
                .put(outcome.disposition(), outcome.many()));
        return outcomes;
    }

    private record Outcome(String key, String disposition, long many) {
        Outcome(ResultSet row) throws SQLException {
            this(row.getString("k"), row.getString("disposition"), row.getLong("many"));
        }
    }

    private static Query query(Handle handle, String sql, Consumer<Query> binding) {
        Query query = handle.createQuery(sql);
        binding.accept(query);
        return query;
    }

    private String sums() {
        String handled = traits.condition(CallTrait.HANDLED);
        return "SELECT " + key + " AS k, count(*) AS calls"
                + count("inbound", INBOUND)
                + count("outbound", "direction IS 'OUTBOUND'")
                + count("answered", INBOUND + " AND " + ANSWERED)
                + count("missed", INBOUND + " AND NOT " + ANSWERED)
                + count("short", traits.condition(CallTrait.SHORT_ABANDON))
                + count("counted", traits.condition(CallTrait.COUNTED))
                + count("in_time", traits.condition(CallTrait.IN_TIME))
                + count("waits", INBOUND + " AND " + ANSWERED + " AND " + WAITED + " IS NOT NULL")
                + sum("waited", WAITED, INBOUND + " AND " + ANSWERED)
                + ", max(" + IN_QUEUE + ") FILTER (WHERE " + INBOUND + ") AS longest"
                + count("spoken", ANSWERED)
                + sum("talk", TALK, ANSWERED)
                + sum("hold", "hold_sec", ANSWERED)
                + sum("wrap", "wrap_sec", ANSWERED)
                + count("handled", handled)
                + sum("handling", TALK + " + coalesce(hold_sec, 0) + wrap_sec", handled)
                + count("booked", "disposition IS '" + Disposition.APPOINTMENT_BOOKED.name() + "'");
    }

    private static String count(String name, String condition) {
        return ", count(*) FILTER (WHERE " + condition + ") AS " + name;
    }

    private static String sum(String name, String value, String condition) {
        return ", coalesce(sum(" + value + ") FILTER (WHERE " + condition + "), 0) AS " + name;
    }

    private static CallTally tally(ResultSet row) throws SQLException {
        double longest = row.getDouble("longest");
        Optional<Long> longestWait = row.wasNull() ? Optional.empty() : Optional.of(Math.round(longest));
        return new CallTally(
                new CallTally.Volume(
                        row.getLong("calls"),
                        row.getLong("inbound"),
                        row.getLong("outbound"),
                        row.getLong("answered"),
                        row.getLong("missed"),
                        row.getLong("short")),
                new CallTally.Queue(
                        row.getLong("counted"),
                        row.getLong("in_time"),
                        row.getLong("waits"),
                        Math.round(row.getDouble("waited")),
                        longestWait),
                new CallTally.Work(
                        row.getLong("spoken"),
                        row.getLong("talk"),
                        row.getLong("hold"),
                        row.getLong("wrap"),
                        row.getLong("handled"),
                        row.getLong("handling")),
                row.getLong("booked"),
                Map.of());
    }
}
