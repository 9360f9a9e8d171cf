package net.healix360.engage.platform.control.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import net.healix360.engage.platform.entity.ColumnKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** A statement in the making: its text, and beside it the values, which never become text. */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

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

    public Query query(Handle handle) {
        return bound(handle.createQuery(text.toString()));
    }

    public Update update(Handle handle) {
        return bound(handle.createUpdate(text.toString()));
    }

    private <S extends SqlStatement<S>> S bound(S statement) {
        for (int i = 0; i < values.size(); i++) {
            statement.bind(i, values.get(i));
        }
        return statement;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
