package net.healix360.engage.platform.control.records;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;
import net.healix360.engage.platform.entity.PlatformException;

/** Dimensions, order and limit of a grouped read, as SQL. */
final class GroupRequest {
    private static final int DEFAULT_LIMIT = 50;

    private final ObjectModel object;
    private final Map<String, Object> arguments;

    GroupRequest(ObjectModel object, Map<String, Object> arguments) {
        this.object = object;
        this.arguments = arguments;
    }

    /** One text expression for each dimension, in the order asked. */
    List<Sql> dimensions() {
        List<Sql> dimensions = new ArrayList<>();
        for (Map<String, Object> wanted : JsonTree.objects(arguments.get("groupBy"))) {
            wanted.forEach((name, choice) -> dimension(dimensions, name, choice));
        }
        if (dimensions.isEmpty()) {
            throw PlatformException.badInput("INVALID_QUERY_INPUT", "groupBy needs at least one field");
        }
        return dimensions;
    }

    private void dimension(List<Sql> dimensions, String name, Object choice) {
        boolean composite =
                object.field(name).filter(field -> field.type().isComposite()).isPresent();
        if (composite) {
            JsonTree.object(choice)
                    .forEach((part, chosen) -> dimension(dimensions, name + FieldModel.capitalised(part), chosen));
        } else if (choice instanceof Map<?, ?>) {
            dimensions.add(time(Filter.column(object, name), JsonTree.object(choice)));
        } else if (Boolean.TRUE.equals(choice)) {
            dimensions.add(Sql.of(
                    "CAST(" + Identifiers.quoted(Filter.column(object, name).name()) + " AS text)"));
        }
    }

    private static Sql time(Column column, Map<String, Object> choice) {
        Granularity granularity =
                Granularity.valueOf(String.valueOf(choice.getOrDefault("granularity", Granularity.DAY)));
        String name = Identifiers.quoted(column.name());
        if (column.kind() == ColumnKind.DAY) {
            return Sql.of(granularity.sql("CAST(" + name + " AS timestamp)"));
        }
        // A zone cannot be a bind value here: Postgres must see the same expression in SELECT and GROUP BY.
        return Sql.of(granularity.sql("(" + name + " AT TIME ZONE '" + zone(choice.get("timeZone")) + "')"));
    }

    private static String zone(Object name) {
        try {
            String id = ZoneId.of(name == null ? "UTC" : name.toString()).getId();
            if (id.matches("[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")) {
                return id;
            }
        } catch (DateTimeException unknown) {
            throw unknownZone(name);
        }
        throw unknownZone(name);
    }

    private static PlatformException unknownZone(Object name) {
        return PlatformException.badInput("INVALID_QUERY_INPUT", "Unknown time zone " + name);
    }

    /** The caller's order of figures, then the dimensions themselves, so that the answer is always the same. */
    String order(int dimensions) {
        Map<String, Figure> figures = Figure.of(object);
        List<String> keys = new ArrayList<>();
        for (Map<String, Object> item : JsonTree.objects(arguments.get("orderBy"))) {
            JsonTree.object(item.get("aggregate"))
                    .forEach((figure, direction) -> keys.add(figures.get(figure).sql() + clause(direction.toString())));
        }
        for (int i = 1; i <= dimensions; i++) {
            keys.add(i + " NULLS LAST");
        }
        return keys.stream().collect(Collectors.joining(", "));
    }

    private static String clause(String direction) {
        return (direction.startsWith("Asc") ? " ASC" : " DESC")
                + (direction.endsWith("NullsFirst") ? " NULLS FIRST" : " NULLS LAST");
    }

    int limit() {
        int limit = arguments.get("limit") instanceof Integer asked ? asked : DEFAULT_LIMIT;
        if (limit < 0) {
            throw PlatformException.badInput("INVALID_QUERY_INPUT", "limit must be non-negative");
        }
        return limit;
    }
}
