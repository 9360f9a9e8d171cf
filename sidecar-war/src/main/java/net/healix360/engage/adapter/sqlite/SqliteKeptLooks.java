package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.lists.control.KeptLooks;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.lists.entity.SavedView;
import org.jdbi.v3.core.statement.StatementContext;

/** Views and chosen columns, each person's own. */
@ApplicationScoped
public class SqliteKeptLooks implements KeptLooks {
    private static final String SEPARATOR = " ";

    private Volume volume;

    protected SqliteKeptLooks() {}

    @Inject
    public SqliteKeptLooks(Volume volume) {
        this.volume = volume;
    }

    @Override
    public List<SavedView> views(String memberId, RecordedList list) {
        return volume.journalReader().withHandle(handle -> handle.createQuery(
                        "SELECT * FROM saved_view WHERE member = :member AND list = :list ORDER BY name COLLATE NOCASE")
                .bind("member", memberId)
                .bind("list", list.name())
                .map(SqliteKeptLooks::row)
                .list());
    }

    @Override
    public Optional<SavedView> view(String memberId, String id) {
        return volume.journalReader()
                .withHandle(handle -> handle.createQuery("SELECT * FROM saved_view WHERE member = :member AND id = :id")
                        .bind("member", memberId)
                        .bind("id", id)
                        .map(SqliteKeptLooks::row)
                        .findOne());
    }

    @Override
    public void keep(String memberId, SavedView view) {
        volume.journalWriter().useTransaction(handle -> {
            if (view.usual()) {
                handle.createUpdate("UPDATE saved_view SET usual = 0 WHERE member = :member AND list = :list")
                        .bind("member", memberId)
                        .bind("list", view.list().name())
                        .execute();
            }
            handle.createUpdate("""
                            INSERT INTO saved_view (id, member, list, name, query, usual)
                            VALUES (:id, :member, :list, :name, :query, :usual)
                            ON CONFLICT (id) DO UPDATE SET name = :name, query = :query, usual = :usual
                            """)
                    .bind("id", view.id())
                    .bind("member", memberId)
                    .bind("list", view.list().name())
                    .bind("name", view.name())
                    .bind("query", view.query())
                    .bind("usual", view.usual())
                    .execute();
        });
    }

    @Override
    public void drop(String memberId, String id) {
        volume.journalWriter()
                .useHandle(handle -> handle.createUpdate("DELETE FROM saved_view WHERE member = :member AND id = :id")
                        .bind("member", memberId)
                        .bind("id", id)
                        .execute());
    }

    @Override
    public Optional<List<String>> columns(String memberId, RecordedList list) {
        return volume.journalReader().withHandle(handle -> handle.createQuery(
                        "SELECT columns FROM shown_columns WHERE member = :member AND list = :list")
                .bind("member", memberId)
                .bind("list", list.name())
                .mapTo(String.class)
                .findOne()
                .map(keys -> List.of(keys.split(SEPARATOR, -1))));
    }

    @Override
    public void keepColumns(String memberId, RecordedList list, List<String> keys) {
        volume.journalWriter().useHandle(handle -> handle.createUpdate(
                        "INSERT OR REPLACE INTO shown_columns (member, list, columns) VALUES (:member, :list, :columns)")
                .bind("member", memberId)
                .bind("list", list.name())
                .bind("columns", String.join(SEPARATOR, keys))
                .execute());
    }

    private static SavedView row(ResultSet row, StatementContext context) throws SQLException {
        return new SavedView(
                row.getString("id"),
                RecordedList.valueOf(row.getString("list")),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("usual"));
    }
}
