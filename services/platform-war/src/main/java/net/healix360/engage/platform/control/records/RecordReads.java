package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.platform.control.records.Selection.ConnectionSelection;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Right;
import org.jdbi.v3.core.Handle;

/** Reads one record, or a page of a list with its figures. */
public final class RecordReads {
    private final Database database;

    public RecordReads(Database database) {
        this.database = database;
    }

    /** The first record that the filter finds; none is an error. */
    public Map<String, Object> one(Scope scope, Map<String, Object> filter, Selection selection) {
        scope.require(Right.READ);
        return database.read(handle -> {
            Sql where = new Filter(scope.object(), filter).refuseEmpty().visible();
            Shape shape = Shape.of(scope.object(), selection, List.of());
            Map<String, Object> found = scope.select(shape)
                    .add("WHERE ")
                    .add(where)
                    .add(" ORDER BY \"id\" LIMIT 1")
                    .first(handle, shape.reader())
                    .orElseThrow(() -> PlatformException.notFound("Record not found"));
            new Relatives(handle, scope).join(List.of(found), selection);
            return found;
        });
    }

    public Map<String, Object> page(Scope scope, PageRequest request, ConnectionSelection selection) {
        scope.require(Right.READ);
        return database.read(handle -> page(handle, scope, request, selection));
    }

    /** Records counted and summed by the values of some fields (platform-graphql.md §4.8). */
    public List<Map<String, Object>> groups(Scope scope, Map<String, Object> arguments, Set<String> names) {
        scope.require(Right.READ);
        GroupRequest request = new GroupRequest(scope.object(), arguments);
        List<Sql> dimensions = request.dimensions();
        int count = dimensions.size();
        Figures figures = new Figures(scope, names);
        Filter filter = new Filter(scope.object(), JsonTree.object(arguments.get("filter")));
        Sql query = Sql.of("SELECT ").add(Sql.joined(dimensions, ", "));
        query.add(figures.isEmpty() ? "" : ", " + figures.columns())
                .add(" FROM " + scope.table() + " WHERE ")
                .add(filter.visible())
                .add(" GROUP BY ")
                .add(Sql.joined(dimensions, ", "))
                .add(" ORDER BY " + request.order(count) + " LIMIT " + request.limit());
        return database.read(handle -> query.list(handle, row -> {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                values.add(row.getString(i));
            }
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("groupByDimensionValues", values);
            group.putAll(figures.values(row, count + 1));
            return group;
        }));
    }

    private static Map<String, Object> page(
            Handle handle, Scope scope, PageRequest request, ConnectionSelection selection) {
        Ordering ordering = Ordering.of(scope.object(), request.orderBy());
        Filter filter = new Filter(scope.object(), request.filter());
        List<Map<String, Object>> records = records(handle, scope, request, ordering, filter, selection);
        boolean more = records.size() > request.size();
        if (more) {
            records.remove(request.size());
        }
        if (request.backward()) {
            Collections.reverse(records);
        }
        // Before the relatives come: a relative that is deleted hides its id, and a cursor must not lose it.
        List<String> cursors =
                records.stream().map(record -> Cursor.of(record, ordering)).toList();
        new Relatives(handle, scope).join(records, selection.node());
        Map<String, Object> page = Connection.of(records, cursors);
        page.put("pageInfo", pageInfo(cursors, more, request.backward()));
        page.putAll(new Figures(scope, selection.figures()).read(handle, filter.visible()));
        return page;
    }

    private static List<Map<String, Object>> records(
            Handle handle,
            Scope scope,
            PageRequest request,
            Ordering ordering,
            Filter filter,
            ConnectionSelection selection) {
        Ordering direction = request.backward() ? ordering.reversed() : ordering;
        String place = request.backward() ? request.before() : request.after();
        Shape shape = Shape.of(
                scope.object(),
                selection.node(),
                ordering.keys().stream().map(OrderKey::column).toList());
        Sql query = scope.select(shape).add("WHERE ").add(filter.visible());
        if (place != null) {
            query.add(" AND ").add(direction.beyond(Cursor.decode(place, ordering)));
        }
        query.add(direction.clause()).add(" LIMIT " + (request.size() + 1));
        return query.plannedForItsValues().list(handle, shape.reader());
    }

    private static Map<String, Object> pageInfo(List<String> cursors, boolean more, boolean backward) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("hasNextPage", !backward && more);
        info.put("hasPreviousPage", backward && more);
        info.put("startCursor", cursors.isEmpty() ? null : cursors.get(0));
        info.put("endCursor", cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
        return info;
    }
}
