package net.healix360.engage.adapter.sqlite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.calls.entity.CallTrait;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordField;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** One list: what is asked of it as SQL, with every name taken from the kind and every value bound. */
final class RecordList {
    /** The time by which {@code from} and {@code to} bound a list, where it is not the time of creation. */
    private static final Map<RecordKind, String> TIMES = Map.of(
            RecordKind.APPOINTMENT, "scheduledAt",
            RecordKind.CALL, "startedAt",
            RecordKind.FOLLOW_UP, "dueAt",
            RecordKind.LEAD_ACTIVITY, "occurredAt");

    /** What every record has. */
    private static final Set<String> ALWAYS = Set.of("id", "createdAt", "updatedAt");

    private static final String OF_PATIENTS = """
            SELECT visit.number FROM patient_record_search found
            JOIN patient_record patient ON patient.number = found.rowid
            JOIN appointment_record visit ON visit.patient_id = patient.id
            WHERE found.words MATCH :match
            """;

    private final RecordTable table;
    private final RecordKind kind;
    private final RecordQuery query;
    private final CallTraits traits;
    private final String sortColumn;
    private final List<String> conditions = new ArrayList<>(List.of("deleted_at IS NULL"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    RecordList(RecordKind kind, RecordQuery query, CallTraits traits) {
        this.kind = kind;
        this.table = RecordTables.of(kind);
        this.query = query;
        this.traits = traits;
        this.sortColumn = column("sort", query.sort());
        query.filters().forEach(this::filter);
        if (!query.words().isBlank()) {
            match(query.words());
        }
    }

    Records.Page page(Handle handle) {
        long total = bound(handle.createQuery(select("count(*)", conditions)))
                .mapTo(Long.class)
                .one();
        List<PlatformRecord> rows = rows(handle);
        boolean more = rows.size() > query.limit();
        List<PlatformRecord> items = more ? rows.subList(0, query.limit()) : rows;
        Optional<String> next =
                more ? Optional.of(cursorAfter(items.get(items.size() - 1)).text()) : Optional.empty();
        return new Records.Page(items, total, next);
    }

    private List<PlatformRecord> rows(Handle handle) {
        Optional<RecordCursor> cursor = query.cursor().map(RecordCursor::parse);
        if (sortColumn.equals(time(kind)) && !ALWAYS.contains(query.sort())) {
            return byTime(handle, cursor);
        }
        String sorted = ALWAYS.contains(query.sort()) ? sortColumn : "coalesce(" + sortColumn + ", '')";
        return sorted(handle, sorted, List.of(), cursor, query.limit() + 1);
    }

    /**
     * A time may be missing, which counts as before all others. With and without are two questions, as each has its index: a
     * call log is read by its time, and is long.
     */
    private List<PlatformRecord> byTime(Handle handle, Optional<RecordCursor> cursor) {
        boolean amongUndated = cursor.filter(after -> "".equals(after.value())).isPresent();
        List<PlatformRecord> rows = new ArrayList<>();
        for (boolean dated : List.of(query.descending(), !query.descending())) {
            boolean passed = cursor.isPresent() && amongUndated == dated && dated == query.descending();
            int missing = query.limit() + 1 - rows.size();
            if (!passed && missing > 0) {
                rows.addAll(sorted(
                        handle,
                        dated ? sortColumn : "''",
                        List.of(sortColumn + (dated ? " IS NOT NULL" : " IS NULL")),
                        cursor.filter(after -> amongUndated != dated),
                        missing));
            }
        }
        return rows;
    }

    private List<PlatformRecord> sorted(
            Handle handle, String sorted, List<String> more, Optional<RecordCursor> cursor, int most) {
        List<String> all = new ArrayList<>(conditions);
        all.addAll(more);
        String beyond = query.descending() ? "<" : ">";
        cursor.ifPresent(after -> all.add("(" + sorted + ", id) " + beyond + " (:cursorValue, :cursorId)"));
        String direction = query.descending() ? " DESC" : "";
        Query rows = bound(handle.createQuery(
                select("*", all) + " ORDER BY " + sorted + direction + ", id" + direction + " LIMIT " + most));
        cursor.ifPresent(after -> rows.bind("cursorValue", after.value()).bind("cursorId", after.id()));
        return rows.map((row, context) -> table.read(row)).list();
    }

    private RecordCursor cursorAfter(PlatformRecord last) {
        Object value =
                switch (query.sort()) {
                    case "createdAt" -> WireInstant.of(last.createdAt());
                    case "updatedAt" -> WireInstant.of(last.updatedAt());
                    default -> last.fields().getOrDefault(query.sort(), "");
                };
        return new RecordCursor(value, last.id());
    }

    private void filter(String field, String value) {
        Optional<CallTrait> trait = kind == RecordKind.CALL ? CallTrait.called(field) : Optional.empty();
        if (trait.isPresent()) {
            String condition = traits.condition(trait.get());
            conditions.add(Boolean.parseBoolean(value) ? condition : "NOT " + condition);
            return;
        }
        String parameter = "filter" + values.size();
        switch (field) {
            case "from" -> conditions.add(time(kind) + " >= :" + parameter);
            case "to" -> conditions.add(time(kind) + " < :" + parameter);
            default -> conditions.add(column("filter[" + field + "]", field) + " = :" + parameter);
        }
        values.put(parameter, typed(field, value));
    }

    private Object typed(String field, String value) {
        RecordField.Type type = kind.fieldNamed(field).map(RecordField::type).orElse(RecordField.Type.TEXT);
        try {
            return switch (type) {
                case NUMBER -> Long.valueOf(value);
                case FLAG -> Boolean.valueOf(value);
                default -> value;
            };
        } catch (NumberFormatException noNumber) {
            throw Problem.badRequest("bad-filter", "filter[" + field + "] takes a whole number.")
                    .asException();
        }
    }

    /** An appointment is looked for by its patient too, so that each word may be of either. */
    private void match(String words) {
        if (kind == RecordKind.APPOINTMENT) {
            SearchWords.matches(words).forEach(word -> match(word, " UNION " + OF_PATIENTS));
        } else {
            SearchWords.match(words).ifPresent(all -> match(all, ""));
        }
    }

    private void match(String match, String orRelated) {
        String parameter = "match" + values.size();
        String own = "SELECT rowid FROM " + table.name() + "_search WHERE words MATCH :match";
        conditions.add("number IN (" + (own + orRelated).replace(":match", ":" + parameter) + ")");
        values.put(parameter, match);
    }

    /** The column of the kind's time. */
    static String time(RecordKind kind) {
        return RecordTable.column(TIMES.getOrDefault(kind, "createdAt"));
    }

    private String column(String what, String field) {
        boolean known = kind.fieldNamed(field).isPresent() || ALWAYS.contains(field);
        if (!known) {
            throw Problem.badRequest("unknown-field", what + ": a " + kind.wireName() + " has no such field.")
                    .asException();
        }
        return RecordTable.column(field);
    }

    private String select(String what, List<String> where) {
        return "SELECT " + what + " FROM " + table.name() + " WHERE " + String.join(" AND ", where);
    }

    private Query bound(Query statement) {
        values.forEach(statement::bind);
        return statement;
    }
}
