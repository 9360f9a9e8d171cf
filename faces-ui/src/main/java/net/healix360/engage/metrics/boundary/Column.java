package net.healix360.engage.metrics.boundary;

import java.util.List;
import java.util.stream.Stream;
import net.healix360.engage.metrics.entity.Metric;

/**
 * A column by which a table can be put in order.
 *
 * @param id a metric's, or {@code name}
 * @param sorted {@code ascending} or {@code descending}; empty when the table is in another order
 * @param href the same page in this column's order, or in the other way round
 */
public record Column(String id, String sorted, String href) {

    static List<Column> of(List<Metric> metrics, String sort, String query) {
        return Stream.concat(
                        Stream.of(of("name", sort, query, "")),
                        metrics.stream().map(metric -> of(metric.id(), sort, query, "-")))
                .toList();
    }

    /** @param first what comes first when somebody asks for the column: names from A, figures from the largest */
    private static Column of(String id, String sort, String query, String first) {
        boolean ascending = sort.equals(id);
        boolean descending = sort.equals("-" + id);
        String sorted = ascending ? "ascending" : descending ? "descending" : "";
        String next = ascending ? "-" + id : descending ? id : first + id;
        return new Column(id, sorted, "?" + query + "&sort=" + next + "#agents");
    }
}
