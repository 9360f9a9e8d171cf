package net.healix360.engage.adapter.sqlite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.missedcalls.control.CallBook.CallPage;
import net.healix360.engage.missedcalls.control.CallFilter;
import org.jdbi.v3.core.Handle;

/** A filter over calls as SQL. */
final class CallQuery {
    private final CallFilter filter;
    private final List<String> conditions = new ArrayList<>(
            List.of("started_at IS NOT NULL", "ended_at IS NOT NULL", "direction IS NOT NULL", "answered IS NOT NULL"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    CallQuery(CallFilter filter) {
        this.filter = filter;
        filter.from().ifPresent(from -> where("started_at >= :from", "from", from.toEpochMilli()));
        filter.to().ifPresent(to -> where("started_at < :to", "to", to.toEpochMilli()));
        filter.agent().ifPresent(agent -> where("agent_id = :agent", "agent", agent.value()));
        filter.direction().ifPresent(way -> where("direction = :direction", "direction", way.name()));
        filter.answered().ifPresent(answered -> where("answered = :answered", "answered", answered));
        if (filter.recorded()) {
            conditions.add("recording_url IS NOT NULL");
        }
        if (filter.unlinked()) {
            conditions.add("lead_id IS NULL AND patient_id IS NULL");
        }
    }

    CallPage page(Handle handle) {
        List<CallRecord> rows = rows(handle);
        boolean more = rows.size() > filter.limit();
        List<CallRecord> items = more ? rows.subList(0, filter.limit()) : rows;
        Optional<String> next = more ? Optional.of(cursorAfter(items.get(items.size() - 1))) : Optional.empty();
        return new CallPage(List.copyOf(items), total(handle), next);
    }

    private List<CallRecord> rows(Handle handle) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> bound = new LinkedHashMap<>(values);
        filter.cursor().map(PlaceCursor::parse).ifPresent(place -> {
            all.add("(started_at, ucid) < (:cursorAt, :cursorId)");
            bound.put("cursorAt", place.at());
            bound.put("cursorId", place.id());
        });
        return handle.createQuery("SELECT * FROM call WHERE " + String.join(" AND ", all)
                        + " ORDER BY started_at DESC, ucid DESC LIMIT :most")
                .bindMap(bound)
                .bind("most", filter.limit() + 1)
                .map(CallRow::read)
                .list();
    }

    private long total(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM call WHERE " + String.join(" AND ", conditions))
                .bindMap(values)
                .mapTo(Long.class)
                .one();
    }

    private static String cursorAfter(CallRecord last) {
        return PlaceCursor.after(
                last.instant(CallFact.STARTED_AT).orElseThrow(), last.ucid().value());
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
