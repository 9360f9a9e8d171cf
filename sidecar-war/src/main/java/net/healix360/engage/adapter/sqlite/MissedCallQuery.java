package net.healix360.engage.adapter.sqlite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.healix360.engage.missedcalls.control.EntryFilter;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.MissedCall;
import org.jdbi.v3.core.Handle;

/** A filter as SQL. The cursor is the last row's time and id, so a page never shifts when new calls arrive. */
final class MissedCallQuery {
    /** Past its time at {@code :now}, with a patient whom nobody has reached. */
    static final String LEAKED = "(sla_due_at <= :now AND (ended_as IS NULL OR ended_as = 'EXPIRED'))";

    private static final String UNCLAIMED =
            "(ended_at IS NULL AND owner IS NULL AND missed_at + (sla_due_at - missed_at) / 2 <= :now)";

    private final MissedCallFilter filter;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    MissedCallQuery(MissedCallFilter filter) {
        this.filter = filter;
        filter.status().ifPresent(status -> where("status = :status", "status", status.name()));
        if (filter.onlyOpen()) {
            conditions.add("ended_at IS NULL");
        }
        promise(filter.entries());
        filter.owner().ifPresent(owner -> where("owner = :owner", "owner", owner.value()));
        filter.ucid()
                .ifPresent(ucid -> where(
                        "(id = :ucid OR ucid = :ucid OR id IN (SELECT entry_id FROM missed_ucid WHERE ucid = :ucid))",
                        "ucid",
                        ucid));
        filter.search()
                .filter(text -> !text.isBlank())
                .ifPresent(text ->
                        where("(instr(caller_phone, :search) > 0 OR instr(ucid, :search) > 0)", "search", text.trim()));
    }

    private void promise(EntryFilter entries) {
        if (!entries.ends().isEmpty()) {
            String names = entries.ends().stream()
                    .map(end -> "'" + end.name() + "'")
                    .sorted()
                    .collect(Collectors.joining(", "));
            conditions.add("ended_as IN (" + names + ")");
        }
        entries.from().ifPresent(from -> where("missed_at >= :from", "from", from.toEpochMilli()));
        entries.to().ifPresent(to -> where("missed_at < :to", "to", to.toEpochMilli()));
        entries.leakedAt().ifPresent(now -> where(LEAKED, "now", now.toEpochMilli()));
        entries.unclaimedAt().ifPresent(now -> where(UNCLAIMED, "now", now.toEpochMilli()));
    }

    List<MissedCall> rows(Handle handle) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> bound = new LinkedHashMap<>(values);
        filter.cursor().ifPresent(cursor -> {
            PlaceCursor place = PlaceCursor.parse(cursor);
            all.add("(missed_at, id) < (:cursorAt, :cursorId)");
            bound.put("cursorAt", place.at());
            bound.put("cursorId", place.id());
        });
        return handle.createQuery(
                        "SELECT * FROM missed_call" + clause(all) + " ORDER BY missed_at DESC, id DESC LIMIT :most")
                .bindMap(bound)
                .bind("most", filter.limit() + 1)
                .map(MissedCallRow::read)
                .list();
    }

    long total(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM missed_call" + clause(conditions))
                .bindMap(values)
                .mapTo(Long.class)
                .one();
    }

    static String cursorAfter(MissedCall last) {
        return PlaceCursor.after(last.missedAt(), last.id());
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String clause(List<String> conditions) {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
