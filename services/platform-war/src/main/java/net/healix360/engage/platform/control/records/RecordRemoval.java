package net.healix360.engage.platform.control.records;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.records.RecordEvent.Action;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Right;

/** Hides records, brings them back, and removes them for good. */
public final class RecordRemoval {
    private final Database database;
    private final RecordEvents events;
    private final Clock clock;
    private final SqlRefusals refusals;

    public RecordRemoval(Database database, RecordEvents events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.refusals = new SqlRefusals(database);
    }

    /** What is to be done with the records of a condition. */
    public enum Kind {
        DELETE(Action.DELETED),
        RESTORE(Action.RESTORED),
        DESTROY(Action.DESTROYED);

        private final Action action;

        Kind(Action action) {
            this.action = action;
        }
    }

    public Map<String, Object> one(Kind kind, Scope scope, UUID id, Selection selection) {
        return all(kind, scope, RecordTable.withId(id), selection).stream()
                .findFirst()
                .orElseThrow(() -> PlatformException.notFound("Record not found"));
    }

    public List<Map<String, Object>> many(Kind kind, Scope scope, Map<String, Object> filter, Selection selection) {
        Filter wanted = new Filter(scope.object(), filter).refuseEmpty();
        Sql where = kind == Kind.RESTORE ? wanted.any().add(" AND \"deletedAt\" IS NOT NULL") : wanted.visible();
        return all(kind, scope, where, selection);
    }

    private List<Map<String, Object>> all(Kind kind, Scope scope, Sql where, Selection selection) {
        scope.require(kind == Kind.DESTROY ? Right.DESTROY : Right.SOFT_DELETE);
        ChangeLog log = new ChangeLog(scope, events.wanted(scope.caller().workspaceId(), scope.object()));
        List<Map<String, Object>> records = refusals.guard(
                scope,
                () -> database.write(handle -> {
                    List<Map<String, Object>> touched =
                            touch(kind, new RecordTable(handle, scope, log.shape(selection)), scope, where);
                    log.happened(kind.action, touched, kind == Kind.DESTROY ? null : List.of("deletedAt"));
                    new Relatives(handle, scope).join(touched, selection);
                    return touched;
                }));
        log.tell(events);
        return records;
    }

    private List<Map<String, Object>> touch(Kind kind, RecordTable table, Scope scope, Sql where) {
        if (kind == Kind.DESTROY) {
            return table.delete(where);
        }
        Stamp stamp = new Stamp(scope, clock.instant());
        Draft draft = new Draft();
        draft.put(Filter.column(scope.object(), "deletedAt"), kind == Kind.DELETE ? stamp.now() : null);
        stamp.updated(draft);
        return table.updateWhere(draft, where);
    }
}
