package net.healix360.engage.platform.control.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGStatement;

/** A statement in the making: its text, and beside it the values, which never become text. */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private boolean plannedForItsValues;

    public static Sql of(String fragment) {
        return new Sql().add(fragment);
    }

    public static Sql joined(Collection<Sql> parts, String separator) {
        Sql all = new Sql();
        String between = "";
        for (Sql part : parts) {
            all.add(between).add(part);
            between = separator;
        }
        return all;
    }

    public static String names(Collection<String> names) {
        return names.stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
    }

    public Sql add(String fragment) {
        text.append(fragment);
        return this;
    }

    public Sql name(String identifier) {
        return add(Identifiers.quoted(identifier));
    }

    public Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** A value, cast to the kind's type so that Postgres need not guess. */
    public Sql value(ColumnKind kind, Object value) {
        return bind(kind.sqlType(), stored(kind, value));
    }

    /** Several values as one array. */
    public Sql array(ColumnKind kind, Collection<?> items) {
        String[] texts = items.stream().map(item -> String.valueOf(plain(item))).toArray(String[]::new);
        return bind(kind.sqlType() + "[]", texts, "text[]");
    }

    /** Rows as one JSON value: {@code json_to_recordset(…) AS given("name" type, …)}. Sixty rows are one value to bind, not thousands. */
    public Sql rows(List<Column> columns, List<? extends Map<String, Object>> rows) {
        add("json_to_recordset(").bind("json", JsonTree.write(rows)).add(") AS given(");
        return add(columns.stream()
                        .map(column -> Identifiers.quoted(column.name()) + " "
                                + column.kind().sqlType())
                        .collect(Collectors.joining(", ")))
                .add(")");
    }

    private Sql bind(String type, Object value) {
        text.append("CAST(? AS ").append(type).append(')');
        values.add(value);
        return this;
    }

    private Sql bind(String type, Object value, String through) {
        text.append("CAST(CAST(? AS ")
                .append(through)
                .append(") AS ")
                .append(type)
                .append(')');
        values.add(value);
        return this;
    }

    private static Object stored(ColumnKind kind, Object value) {
        if (value == null) {
            return null;
        }
        return switch (kind) {
            case JSON, JSON_LIST -> JsonTree.write(value);
            case TEXT_LIST, CHOICE_LIST ->
                ((Collection<?>) value).stream().map(String::valueOf).toArray(String[]::new);
            default -> plain(value);
        };
    }

    private static Object plain(Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Lets Postgres plan the statement for its values, each time. With a range, the plan for just any value would walk a whole index where
     * a few rows at its end are wanted.
     */
    public Sql plannedForItsValues() {
        plannedForItsValues = true;
        return this;
    }

    /** Runs the statement and reads every row that it answers. */
    public <T> List<T> list(Handle handle, RowReader<T> reader) {
        try (PreparedStatement statement = prepared(handle);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new StatementRefused(e);
        }
    }

    public <T> Optional<T> first(Handle handle, RowReader<T> reader) {
        return list(handle, reader).stream().findFirst();
    }

    /** Runs a statement that answers nothing. */
    public void run(Handle handle) {
        try (PreparedStatement statement = prepared(handle)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StatementRefused(e);
        }
    }

    /** On the bare connection: what Jdbi does for each statement costs as much as a short statement itself. */
    private PreparedStatement prepared(Handle handle) throws SQLException {
        Connection connection = handle.getConnection();
        PreparedStatement statement = connection.prepareStatement(text.toString());
        if (plannedForItsValues) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    /** Makes something of the row at which the result stands. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
