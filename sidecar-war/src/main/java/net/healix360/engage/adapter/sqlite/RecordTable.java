package net.healix360.engage.adapter.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordField;
import net.healix360.engage.replica.entity.RecordKind;

/** One kind's table: its statements, and a record as a row of it. */
final class RecordTable {
    private final RecordKind kind;
    private final String name;
    private final String upsert;
    private final String overwrite;

    RecordTable(RecordKind kind) {
        this.kind = kind;
        this.name = column(kind.wireName()) + "_record";
        this.overwrite = overwriteStatement();
        this.upsert = overwrite + " WHERE " + newer() + " AND NOT EXISTS (" + owing(name) + ") RETURNING id";
    }

    static String column(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    String name() {
        return name;
    }

    /** For the row that {@code alias} names: what the platform is owed for it. */
    String owing(String alias) {
        return "SELECT 1 FROM outbox WHERE kind = '" + kind.wireName() + "' AND record_key IN (" + alias + ".id, "
                + alias + "." + column(kind.key()) + ")";
    }

    /** Stores what people wrote here, whatever is there; anything that comes from the platform later is newer. */
    void overwrite(Connection connection, PlatformRecord record, long generation) {
        try (PreparedStatement statement = connection.prepareStatement(overwrite)) {
            bind(statement, record, Instant.EPOCH, generation);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the local copy cannot be written", e);
        }
    }

    /** Stores what is newer than what is there, unless the platform is owed something for that record. */
    Set<String> save(Connection connection, List<PlatformRecord> records, long generation) {
        Set<String> news = new HashSet<>();
        try (PreparedStatement met =
                        connection.prepareStatement("UPDATE " + name + " SET generation = ? WHERE id = ?");
                PreparedStatement statement = connection.prepareStatement(upsert)) {
            for (PlatformRecord record : records) {
                met.setLong(1, generation);
                met.setString(2, record.id());
                met.executeUpdate();
                bind(statement, record, version(record), generation);
                try (ResultSet stored = statement.executeQuery()) {
                    while (stored.next()) {
                        news.add(stored.getString(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the local copy cannot be written", e);
        }
        return news;
    }

    PlatformRecord read(ResultSet row) throws SQLException {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordField field : kind.fields()) {
            Object value = value(row, field);
            if (value != null) {
                fields.put(field.name(), value);
            }
        }
        return new PlatformRecord(
                kind,
                row.getString("id"),
                fields,
                Instant.parse(row.getString("created_at")),
                Instant.parse(row.getString("updated_at")),
                Optional.ofNullable(row.getString("deleted_at")).map(Instant::parse));
    }

    private static Object value(ResultSet row, RecordField field) throws SQLException {
        String column = column(field.name());
        Object value =
                switch (field.type()) {
                    case NUMBER -> row.getLong(column);
                    case FLAG -> row.getBoolean(column);
                    default -> row.getString(column);
                };
        return row.wasNull() ? null : value;
    }

    private void bind(PreparedStatement statement, PlatformRecord record, Instant version, long generation)
            throws SQLException {
        int at = 1;
        statement.setString(at++, record.id());
        for (RecordField field : kind.fields()) {
            statement.setObject(at++, record.fields().get(field.name()));
        }
        statement.setString(at++, WireInstant.of(record.createdAt()));
        statement.setString(at++, WireInstant.of(record.updatedAt()));
        statement.setString(at++, record.deletedAt().map(WireInstant::of).orElse(null));
        statement.setString(at++, WireInstant.of(version));
        statement.setInt(at++, record.fields().hashCode());
        statement.setLong(at++, generation);
        statement.setString(at, record.deletedAt().isPresent() ? "" : SearchWords.of(record));
    }

    /** A deletion need not move the time of the last change, but is newer than it. */
    private static Instant version(PlatformRecord record) {
        return record.deletedAt()
                .filter(deleted -> deleted.isAfter(record.updatedAt()))
                .orElse(record.updatedAt());
    }

    private String newer() {
        return "(excluded.version > " + name + ".version OR excluded.version = " + name
                + ".version AND excluded.fingerprint <> " + name + ".fingerprint)";
    }

    private String overwriteStatement() {
        List<String> columns = Stream.of(
                        Stream.of("id"),
                        kind.fields().stream().map(field -> column(field.name())),
                        Stream.of(
                                "created_at",
                                "updated_at",
                                "deleted_at",
                                "version",
                                "fingerprint",
                                "generation",
                                "words"))
                .flatMap(part -> part)
                .toList();
        return "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", "))
                + ") ON CONFLICT (id) DO UPDATE SET "
                + columns.stream()
                        .filter(column -> !column.equals("id"))
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
    }
}
