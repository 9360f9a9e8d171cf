package net.healix360.engage.adapter.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.MissedCall;
import org.jdbi.v3.core.Handle;

/** A filter as SQL. The cursor is the last row's time and id, so a page never shifts when new calls arrive. */
final class MissedCallQuery {
    private final MissedCallFilter filter;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    MissedCallQuery(MissedCallFilter filter) {
        this.filter = filter;
        filter.status().ifPresent(status -> where("status = :status", "status", status.name()));
        filter.owner().ifPresent(owner -> where("owner = :owner", "owner", owner.value()));
        filter.ucid().ifPresent(ucid -> where("(id = :ucid OR ucid = :ucid)", "ucid", ucid));
        filter.search()
                .filter(text -> !text.isBlank())
                .ifPresent(text ->
                        where("(instr(caller_phone, :search) > 0 OR instr(ucid, :search) > 0)", "search", text.trim()));
    }

    List<MissedCall> rows(Handle handle) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> bound = new LinkedHashMap<>(values);
        filter.cursor().ifPresent(cursor -> {
            String[] place = decode(cursor);
            all.add("(missed_at, id) < (:cursorAt, :cursorId)");
            bound.put("cursorAt", Long.parseLong(place[0]));
            bound.put("cursorId", place[1]);
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
        String place = last.missedAt().toEpochMilli() + ":" + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    private static String[] decode(String cursor) {
        try {
            String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (place.matches("\\d{1,18}:.+")) {
                return place.split(":", 2);
            }
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
        throw malformed();
    }

    private static RuntimeException malformed() {
        return Problem.badRequest("malformed-cursor", "The cursor is not one that this list gave out.")
                .asException();
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String clause(List<String> conditions) {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
