package net.healix360.engage.platform.control.records;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.platform.control.records.RecordEvent.Action;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Right;
import org.jdbi.v3.core.Handle;

/** Creates, upserts and updates records. */
public final class RecordWrites {
    /** How many records one {@code updateXs} may match (platform-graphql.md §6.1). */
    private static final int MOST_UPDATED = 200;

    private final Database database;
    private final RecordEvents events;
    private final Clock clock;
    private final SqlRefusals refusals;

    public RecordWrites(Database database, RecordEvents events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.refusals = new SqlRefusals(database);
    }

    /** Creates the records, or with {@code upsert} writes those that exist; the answer is in the order of the items. */
    public List<Map<String, Object>> create(
            Scope scope, List<Map<String, Object>> items, boolean upsert, Selection selection) {
        scope.require(Right.UPDATE);
        if (items.size() > PageRequest.MOST) {
            throw PlatformException.badArgument(
                    "Maximum number of records to " + (upsert ? "upsert" : "create") + " is " + PageRequest.MOST + ".");
        }
        return committed(scope, selection, (handle, log, answer) -> {
            DraftReader reader = new DraftReader(handle, scope);
            List<Draft> drafts = items.stream().map(reader::read).toList();
            List<Map<String, Object>> written =
                    upsert ? upsert(handle, scope, drafts, log, answer) : insert(handle, scope, drafts, log, answer);
            new Relatives(handle, scope).join(written, selection);
            return written;
        });
    }

    private List<Map<String, Object>> insert(
            Handle handle, Scope scope, List<Draft> drafts, ChangeLog log, Shape answer) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        RecordTable table = new RecordTable(handle, scope, answer);
        Stamp stamp = new Stamp(scope, clock.instant());
        double position = table.smallestPosition();
        for (Draft draft : drafts) {
            position -= 1;
            stamp.created(draft, position);
        }
        List<Map<String, Object>> written = inOrder(drafts, table.insert(drafts));
        log.happened(Action.CREATED, written);
        return written;
    }

    private List<Map<String, Object>> upsert(
            Handle handle, Scope scope, List<Draft> drafts, ChangeLog log, Shape answer) {
        Existing existing = new Existing(handle, scope, drafts, log.isWanted());
        Stamp stamp = new Stamp(scope, clock.instant());
        List<Draft> fresh = new ArrayList<>();
        List<Draft> known = new ArrayList<>();
        List<Map<String, Object>> before = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Map<String, Object>> match = existing.match(draft);
            match.ifPresentOrElse(
                    record -> {
                        draft.put(Filter.column(scope.object(), "id"), record.get("id"));
                        draft.put(Filter.column(scope.object(), "deletedAt"), null);
                        stamp.updated(draft);
                        known.add(draft);
                        before.add(record);
                    },
                    () -> fresh.add(draft));
        }
        // In the order of their ids, so that two writers of the same records do not wait for each other in a ring.
        known.sort(Comparator.comparing(Draft::id));
        List<Map<String, Object>> updated = new RecordTable(handle, scope, answer).update(known);
        log.updated(before, updated);
        List<Map<String, Object>> all = new ArrayList<>(updated);
        all.addAll(insert(handle, scope, fresh, log, answer));
        return inOrder(drafts, all);
    }

    private static List<Map<String, Object>> inOrder(List<Draft> drafts, List<Map<String, Object>> written) {
        Map<Object, Map<String, Object>> byId = new LinkedHashMap<>();
        written.forEach(record -> byId.put(record.get("id"), record));
        return drafts.stream().map(draft -> byId.get(draft.id())).toList();
    }

    /** Updates one record, a deleted one too (platform-graphql.md §4.6). */
    public Map<String, Object> update(Scope scope, UUID id, Map<String, Object> data, Selection selection) {
        return updateWhere(scope, RecordTable.withId(id), data, selection).stream()
                .findFirst()
                .orElseThrow(() -> PlatformException.notFound("Record not found"));
    }

    /** Updates what the filter finds and answers with it: an empty answer means that somebody was faster. */
    public List<Map<String, Object>> updateMany(
            Scope scope, Map<String, Object> filter, Map<String, Object> data, Selection selection) {
        return updateWhere(
                scope, new Filter(scope.object(), filter).refuseEmpty().visible(), data, selection);
    }

    private List<Map<String, Object>> updateWhere(
            Scope scope, Sql where, Map<String, Object> data, Selection selection) {
        scope.require(Right.UPDATE);
        return committed(scope, selection, (handle, log, answer) -> {
            Draft draft = new DraftReader(handle, scope).read(data);
            new Stamp(scope, clock.instant()).updated(draft);
            RecordTable table = new RecordTable(handle, scope, answer);
            List<Map<String, Object>> before = log.isWanted() ? table.lock(where) : List.of();
            List<Map<String, Object>> after = table.updateWhere(draft, where);
            if (after.size() > MOST_UPDATED) {
                throw PlatformException.badInput(
                        "TOO_MANY_RECORDS_TO_UPDATE", "Maximum number of records to update is " + MOST_UPDATED + ".");
            }
            log.updated(before, after);
            new Relatives(handle, scope).join(after, selection);
            return after;
        });
    }

    private interface Work {
        List<Map<String, Object>> run(Handle handle, ChangeLog log, Shape answer);
    }

    private List<Map<String, Object>> committed(Scope scope, Selection selection, Work work) {
        ChangeLog log = new ChangeLog(scope, events.wanted(scope.caller().workspaceId(), scope.object()));
        Shape answer = log.shape(selection);
        List<Map<String, Object>> written =
                refusals.guard(scope, () -> database.write(handle -> work.run(handle, log, answer)));
        log.tell(events);
        return written;
    }
}
