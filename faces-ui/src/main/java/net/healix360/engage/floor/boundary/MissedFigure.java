package net.healix360.engage.floor.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.healix360.engage.metrics.control.MissedCallMetrics;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;

/**
 * How the promise to missed patients is kept, over the tables of the monitor.
 *
 * @param name its name in the API, its test id, and its word
 * @param text the value as it is shown; a dash when there is nothing to measure
 * @param sign what stands behind the value
 * @param metric what is measured
 * @param href the page with exactly the rows that are counted, or over which it is a share
 */
public record MissedFigure(String name, String text, String sign, String metric, String href) {
    private static final Map<Metric, String> PAGES = Map.of(
            Metric.MISSED_CALLS_OPEN, "missed-calls?view=OPEN",
            Metric.MISSED_CALLS, "missed-calls?day=today",
            Metric.MISSED_CALLS_LEAKED, "missed-calls?day=today&leaked=true",
            Metric.MISSED_CALL_LEAK, "missed-calls?day=today&leaked=true");

    static List<MissedFigure> of(List<Measured> figures) {
        return figures.stream()
                .filter(figure -> PAGES.containsKey(figure.metric()))
                .map(MissedFigure::of)
                .toList();
    }

    private static MissedFigure of(Measured figure) {
        String sign = figure.metric().unit() == Metric.Unit.PERCENT ? " %" : "";
        return new MissedFigure(
                MissedCallMetrics.ON_THE_FLOOR.get(figure.metric()),
                figure.value()
                        .map(BigDecimal::toPlainString)
                        .map(value -> value + sign)
                        .orElse("–"),
                sign,
                figure.metric().id(),
                PAGES.get(figure.metric()));
    }
}
