package net.healix360.engage.platform.control.records;

import static net.healix360.engage.platform.entity.ColumnKind.TEXT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.PlatformException;

/**
 * One operator on one column as SQL. An empty text is stored as NULL and means the same, so a text condition never
 * yields SQL's "unknown"; every other kind follows SQL, where {@code neq} skips NULL.
 */
final class Condition {
    private static final Map<String, String> COMPARISONS = Map.of("gt", ">", "gte", ">=", "lt", "<", "lte", "<=");

    private final Column column;
    private final String name;

    private Condition(Column column) {
        this.column = column;
        this.name = Identifiers.quoted(column.name());
    }

    /** @param operators exactly one operator with its operand: earlier releases drop the second in silence */
    static Sql of(Column column, Map<String, Object> operators) {
        if (operators.size() != 1) {
            throw PlatformException.badFilter("Exactly one operator is expected on field \"" + column.name() + "\"");
        }
        Map.Entry<String, Object> only = operators.entrySet().iterator().next();
        if (only.getValue() == null) {
            throw PlatformException.badFilter(
                    "Operator \"" + only.getKey() + "\" on field \"" + column.name() + "\" needs a value");
        }
        return new Condition(column).sql(only.getKey(), only.getValue());
    }

    private Sql sql(String operator, Object operand) {
        return switch (operator) {
            case "is" -> is(operand.toString().equals("NULL"));
            case "eq" -> equal(operand);
            case "neq" -> different(operand);
            case "in" -> in(JsonTree.list(operand));
            case "gt", "gte", "lt", "lte" ->
                Sql.of(name + " " + COMPARISONS.get(operator) + " ").value(column.kind(), operand);
            case "like" -> like("LIKE", operand.toString());
            case "ilike" -> like("ILIKE", operand.toString());
            case "startsWith" -> like("LIKE", escaped(operand) + "%");
            case "endsWith" -> like("LIKE", "%" + escaped(operand));
            case "containsAny" -> overlap(JsonTree.list(operand));
            case "containsIlike" ->
                Sql.of("EXISTS (SELECT 1 FROM unnest(" + name + ") item WHERE item ILIKE ")
                        .value(TEXT, operand)
                        .add(")");
            case "isEmptyArray" ->
                Sql.of("COALESCE(cardinality(" + name + "), 0) " + (Boolean.TRUE.equals(operand) ? "= 0" : "> 0"));
            default -> throw PlatformException.badFilter("Operator \"" + operator + "\" is not supported");
        };
    }

    private Sql is(boolean absent) {
        return Sql.of(name + (absent ? " IS NULL" : " IS NOT NULL"));
    }

    private Sql equal(Object operand) {
        if (column.kind() != TEXT) {
            return Sql.of(name + " = ").value(column.kind(), operand);
        }
        // Two halves, so that an index on the column is used and NOT (…) still finds the empty ones.
        return operand.equals("")
                ? is(true)
                : Sql.of("(" + name + " = ").value(TEXT, operand).add(" AND " + name + " IS NOT NULL)");
    }

    private Sql different(Object operand) {
        if (column.kind() != TEXT) {
            return Sql.of(name + " <> ").value(column.kind(), operand);
        }
        return operand.equals("")
                ? is(false)
                : Sql.of(name + " IS DISTINCT FROM ").value(TEXT, operand);
    }

    private Sql in(Collection<Object> operands) {
        if (operands.isEmpty() || operands.contains(null)) {
            throw PlatformException.badFilter(
                    "Operator \"in\" on field \"" + column.name() + "\" needs a list with at least one value");
        }
        Sql any = Sql.of("(" + name + " = ANY(").array(column.kind(), operands).add(")");
        if (column.kind() != TEXT) {
            return any.add(")");
        }
        return operands.contains("") ? any.add(" OR " + name + " IS NULL)") : any.add(" AND " + name + " IS NOT NULL)");
    }

    private Sql like(String operator, String pattern) {
        boolean json = column.kind() == ColumnKind.JSON || column.kind() == ColumnKind.JSON_LIST;
        String text = json ? "CAST(" + name + " AS text)" : name;
        return Sql.of("COALESCE(" + text + ", '') " + operator + " ").value(TEXT, pattern);
    }

    private Sql overlap(List<Object> operands) {
        if (operands.isEmpty()) {
            throw PlatformException.badFilter("Operator \"containsAny\" needs a list with at least one value");
        }
        return Sql.of(name + " && ").value(column.kind(), operands);
    }

    private static String escaped(Object text) {
        return text.toString().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
