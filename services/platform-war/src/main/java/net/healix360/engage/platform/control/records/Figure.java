package net.healix360.engage.platform.control.records;

import java.util.LinkedHashMap;
import java.util.Map;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.ObjectModel;

/**
 * One aggregate of a connection, such as {@code avgDurationSec} (platform-graphql.md §4.8).
 *
 * @param kind what the figure is
 */
public record Figure(String name, String sql, ColumnKind kind, boolean whole) {

    /** Every figure that an object has, by name. */
    public static Map<String, Figure> of(ObjectModel object) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        add(figures, "totalCount", "count(*)", ColumnKind.NUMBER, true);
        for (Column column : object.columns()) {
            String name = Identifiers.quoted(column.name());
            String word = column.capitalName();
            if (column.kind().isOrdered()) {
                add(figures, "min" + word, "min(" + name + ")", column.kind(), false);
                add(figures, "max" + word, "max(" + name + ")", column.kind(), false);
            }
            if (column.kind() == ColumnKind.NUMBER) {
                add(figures, "avg" + word, "avg(" + name + ")", ColumnKind.NUMBER, false);
                add(figures, "sum" + word, "sum(" + name + ")", ColumnKind.NUMBER, false);
            }
            if (column.kind() == ColumnKind.BOOLEAN) {
                add(figures, "countTrue" + word, "count(*) FILTER (WHERE " + name + ")", ColumnKind.NUMBER, true);
                add(figures, "countFalse" + word, "count(*) FILTER (WHERE NOT " + name + ")", ColumnKind.NUMBER, true);
            }
            addCounts(figures, name, word);
        }
        return figures;
    }

    private static void addCounts(Map<String, Figure> figures, String name, String word) {
        String empty = "(count(*) - count(" + name + "))";
        String share = "CASE WHEN count(*) = 0 THEN NULL ELSE CAST(%s AS double precision) / count(*) END";
        add(figures, "countUniqueValues" + word, "count(DISTINCT " + name + ")", ColumnKind.NUMBER, true);
        add(figures, "countEmpty" + word, empty, ColumnKind.NUMBER, true);
        add(figures, "countNotEmpty" + word, "count(" + name + ")", ColumnKind.NUMBER, true);
        add(figures, "percentageEmpty" + word, share.formatted(empty), ColumnKind.NUMBER, false);
        add(figures, "percentageNotEmpty" + word, share.formatted("count(" + name + ")"), ColumnKind.NUMBER, false);
    }

    private static void add(Map<String, Figure> figures, String name, String sql, ColumnKind kind, boolean whole) {
        figures.put(name, new Figure(name, sql, kind, whole));
    }
}
