package net.healix360.engage.platform.control.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.platform.control.storage.Sql;
import org.jdbi.v3.core.Handle;

/** The wanted aggregates over the records of one condition. */
final class Figures {
    private final Scope scope;
    private final List<Figure> wanted;

    Figures(Scope scope, Set<String> names) {
        this.scope = scope;
        this.wanted = names.isEmpty()
                ? List.of()
                : names.stream().map(Figure.of(scope.object())::get).toList();
    }

    Map<String, Object> read(Handle handle, Sql where) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return Sql.of("SELECT " + columns() + " FROM " + scope.table() + " WHERE ")
                .add(where)
                .plannedForItsValues()
                .first(handle, row -> values(row, 1))
                .orElseThrow();
    }

    String columns() {
        return wanted.stream().map(Figure::sql).collect(Collectors.joining(", "));
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** The figures of a row, read from the given column on. */
    Map<String, Object> values(ResultSet row, int from) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        int index = from;
        for (Figure figure : wanted) {
            values.put(figure.name(), RecordReader.value(row, index++, figure.kind()));
        }
        return values;
    }
}
