package net.healix360.engage.platform.control.records;

import java.util.List;
import net.healix360.engage.platform.entity.ColumnKind;

/** Which filter operators a column takes (platform-graphql.md §4.5). */
public final class Operators {
    private static final List<String> RANGE = List.of("eq", "neq", "in", "gt", "gte", "lt", "lte", "is");

    private Operators() {}

    public static List<String> of(ColumnKind kind) {
        return switch (kind) {
            case TEXT ->
                List.of("eq", "neq", "in", "gt", "gte", "lt", "lte", "is", "like", "ilike", "startsWith", "endsWith");
            case NUMBER, INSTANT, DAY, UUID -> RANGE;
            case BOOLEAN -> List.of("eq", "is");
            case CHOICE -> List.of("eq", "neq", "in", "is");
            case CHOICE_LIST -> List.of("containsAny", "is", "isEmptyArray");
            case TEXT_LIST -> List.of("containsIlike", "is", "isEmptyArray");
            case JSON, JSON_LIST -> List.of("is", "like");
        };
    }
}
