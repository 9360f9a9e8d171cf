package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.lists.control.AccessLog;
import net.healix360.engage.lists.entity.Access;
import org.jdbi.v3.core.statement.StatementContext;

/** The access log beside the journal, which it outlives. */
@ApplicationScoped
public class SqliteAccessLog implements AccessLog {
    private Volume volume;

    protected SqliteAccessLog() {}

    @Inject
    public SqliteAccessLog(Volume volume) {
        this.volume = volume;
    }

    @Override
    public void add(Access access) {
        volume.journalWriter().useHandle(handle -> handle.createUpdate("""
                        INSERT INTO access (at, member_id, member_name, act, subject, subject_id, reason)
                        VALUES (:at, :member, :name, :act, :subject, :id, :reason)
                        """)
                .bind("at", access.at().toEpochMilli())
                .bind("member", access.memberId())
                .bind("name", access.memberName())
                .bind("act", access.act().name())
                .bind("subject", access.subject())
                .bind("id", access.subjectId())
                .bind("reason", access.reason())
                .execute());
    }

    private record Row(long place, Access access) {}

    @Override
    public Page latest(int limit, Optional<String> cursor) {
        long before = cursor.map(PlaceCursor::parse).map(PlaceCursor::at).orElse(Long.MAX_VALUE);
        return volume.journalReader().inTransaction(handle -> {
            long total = handle.createQuery("SELECT count(*) FROM access")
                    .mapTo(Long.class)
                    .one();
            List<Row> rows = handle.createQuery(
                            "SELECT * FROM access WHERE place < :before ORDER BY place DESC LIMIT :most")
                    .bind("before", before)
                    .bind("most", limit + 1)
                    .map(SqliteAccessLog::row)
                    .list();
            boolean more = rows.size() > limit;
            List<Row> page = more ? rows.subList(0, limit) : rows;
            Optional<String> next = more ? Optional.of(cursorAfter(page.get(limit - 1))) : Optional.empty();
            return new Page(page.stream().map(Row::access).toList(), total, next);
        });
    }

    /** The place alone tells the order. */
    private static String cursorAfter(Row last) {
        return PlaceCursor.after(Instant.ofEpochMilli(last.place()), "access");
    }

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        return new Row(
                row.getLong("place"),
                new Access(
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("member_id"),
                        row.getString("member_name"),
                        Access.Act.valueOf(row.getString("act")),
                        row.getString("subject"),
                        row.getString("subject_id"),
                        row.getString("reason")));
    }
}
