package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;
import net.healix360.engage.platform.entity.PlatformException;

/** A filter as the wire writes it, and the SQL condition that it means (platform-graphql.md §4.5 and §4.6). */
final class Filter {
    private static final String BIN = "deletedAt";

    private final ObjectModel object;
    private final Map<String, Object> filter;

    Filter(ObjectModel object, Map<String, Object> filter) {
        this.object = object;
        this.filter = filter;
    }

    /** The condition, with soft-deleted records hidden unless the filter speaks of them. */
    Sql visible() {
        Sql condition = any();
        return mentionsBin(filter) ? condition : condition.add(" AND \"deletedAt\" IS NULL");
    }

    /** The condition over all records, deleted or not. */
    Sql any() {
        return all(filter);
    }

    /** Refuses a filter that says nothing: on a plural mutation it would touch every record of the object. */
    Filter refuseEmpty() {
        if (saysNothing(filter)) {
            throw PlatformException.badFilter("Filter of a mutation on many records must not be empty");
        }
        return this;
    }

    private Sql all(Map<String, Object> part) {
        List<Sql> conditions = new ArrayList<>();
        part.forEach((key, value) -> conditions.add(one(key, value)));
        return conditions.isEmpty() ? Sql.of("TRUE") : joined(conditions, " AND ");
    }

    private Sql one(String key, Object value) {
        if (value == null) {
            throw PlatformException.badFilter("Filter on \"" + key + "\" must not be null");
        }
        return switch (key) {
            case "and" -> group(value, " AND ");
            case "or" -> group(value, " OR ");
            case "not" -> Sql.of("NOT (").add(all(JsonTree.object(value))).add(")");
            default -> field(key, JsonTree.object(value));
        };
    }

    private Sql group(Object value, String word) {
        List<Sql> parts = JsonTree.objects(value).stream().map(this::all).toList();
        return parts.isEmpty() ? Sql.of("TRUE") : joined(parts, word);
    }

    private static Sql joined(List<Sql> conditions, String word) {
        return Sql.of("(").add(Sql.joined(conditions, word)).add(")");
    }

    private Sql field(String key, Map<String, Object> value) {
        Optional<FieldModel> field = object.field(key);
        if (field.isPresent() && field.get().type().isComposite()) {
            return parts(object.columns(field.get()), field.get(), value);
        }
        return Condition.of(column(object, key), value);
    }

    private static Sql parts(List<Column> columns, FieldModel field, Map<String, Object> value) {
        List<Sql> conditions = new ArrayList<>();
        for (Column column : columns) {
            Object operators = value.get(column.part().name());
            if (operators != null) {
                conditions.add(Condition.of(column, JsonTree.object(operators)));
            }
        }
        if (conditions.isEmpty()) {
            throw PlatformException.badFilter("Exactly one operator is expected on field \"" + field.name() + "\"");
        }
        return joined(conditions, " AND ");
    }

    static Column column(ObjectModel object, String name) {
        return object.column(name)
                .orElseThrow(() -> PlatformException.badFilter(
                        "Object " + object.nameSingular() + " doesn't have any \"" + name + "\" field."));
    }

    private static boolean mentionsBin(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.containsKey(BIN) || map.values().stream().anyMatch(Filter::mentionsBin);
        }
        return tree instanceof List<?> list && list.stream().anyMatch(Filter::mentionsBin);
    }

    private static boolean saysNothing(Map<String, Object> part) {
        return part.entrySet().stream().allMatch(entry -> switch (entry.getKey()) {
            case "and" -> JsonTree.objects(entry.getValue()).stream().allMatch(Filter::saysNothing);
            // One empty alternative makes an "or" match everything.
            case "or" ->
                JsonTree.list(entry.getValue()).isEmpty()
                        || JsonTree.objects(entry.getValue()).stream().anyMatch(Filter::saysNothing);
            case "not" -> saysNothing(JsonTree.object(entry.getValue()));
            default -> false;
        });
    }
}
