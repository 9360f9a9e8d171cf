package net.healix360.engage.adapter.sqlite;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.healix360.engage.missedcalls.entity.MissedCallTally;
import org.jdbi.v3.core.Handle;

/** The missed calls of a time, counted over the index of their times. */
final class MissedCallCount {
    private static final String OF_TIME = " FROM missed_call m WHERE m.missed_at >= :from AND m.missed_at < :to";

    private MissedCallCount() {}

    static MissedCallTally of(Handle handle, Instant from, Instant to, Instant now) {
        Map<String, Object> time = Map.of("from", from.toEpochMilli(), "to", to.toEpochMilli());
        return handle.createQuery("SELECT count(*) AS missed,"
                        + " count(*) FILTER (WHERE " + MissedCallQuery.LEAKED + ") AS leaked,"
                        + " count(*) FILTER (WHERE ended_as = 'RECOVERED' AND ended_at <= sla_due_at) AS kept"
                        + OF_TIME)
                .bindMap(time)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new MissedCallTally(
                        row.getLong("missed"), row.getLong("leaked"), row.getLong("kept"), waits(handle, time)))
                .one();
    }

    /** From the first of an entry's calls: one that was missed again after the attempt has waited since then, too. */
    private static List<Duration> waits(Handle handle, Map<String, Object> time) {
        return handle
                .createQuery("SELECT max(0, m.callback_attempted_at - min(m.missed_at,"
                        + " coalesce((SELECT c.ended_at FROM call c WHERE c.ucid = m.id), m.missed_at))) AS waited"
                        + OF_TIME + " AND m.callback_attempted_at IS NOT NULL ORDER BY waited")
                .bindMap(time)
                .mapTo(Long.class)
                .list()
                .stream()
                .map(Duration::ofMillis)
                .toList();
    }
}
