package net.healix360.engage.metrics.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.healix360.engage.metrics.entity.DayFigures;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;

/**
 * Some figures by day, as bars side by side and as the same in a table.
 *
 * @param name its words' key
 * @param series the metrics' ids
 * @param lines the grid, from the bottom
 * @param rows the table, a row a day
 */
public record DayChart(
        String name, List<String> series, List<Rect> bars, List<Line> lines, List<Tick> ticks, List<Row> rows) {
    /** The drawing's measures; figures.css gives it its size. */
    private static final double WIDTH = 640;

    private static final double HEIGHT = 160;
    private static final double GAP = 0.25;
    private static final int GRID = 4;

    /** @param series from 0 */
    public record Rect(int series, double x, double y, double width, double height, String says) {}

    public record Line(double y, String text) {}

    public record Tick(double x, String text) {}

    public record Row(String day, List<Figure> figures) {}

    static DayChart of(String name, List<DayFigures> days, List<Metric> metrics, Locale locale) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("d MMM", locale);
        long most = top(days, metrics);
        double step = WIDTH / days.size();
        double bar = step * (1 - GAP) / metrics.size();
        List<Rect> bars = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        int every = Math.max(1, (days.size() + 7) / 8);
        for (int day = 0; day < days.size(); day++) {
            LocalDate date = days.get(day).day();
            Map<Metric, Measured> figures = AgentLine.byMetric(days.get(day).figures());
            for (int series = 0; series < metrics.size(); series++) {
                long value = count(figures, metrics.get(series));
                double height = HEIGHT * value / most;
                double x = day * step + step * GAP / 2 + series * bar;
                String says = date.format(form) + ": " + FigureText.count(value, locale);
                bars.add(new Rect(series, x, HEIGHT - height, bar, height, says));
            }
            if (day % every == 0) {
                ticks.add(new Tick((day + 0.5) * step, date.format(form)));
            }
            rows.add(new Row(
                    date.format(form),
                    metrics.stream()
                            .map(metric -> Figure.of(figures.get(metric), locale))
                            .toList()));
        }
        return new DayChart(name, metrics.stream().map(Metric::id).toList(), bars, grid(most, locale), ticks, rows);
    }

    private static List<Line> grid(long most, Locale locale) {
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line <= GRID; line++) {
            lines.add(new Line(HEIGHT - HEIGHT * line / GRID, FigureText.count(most * line / GRID, locale)));
        }
        return lines;
    }

    /** The largest value, made round so that the grid's steps are whole. */
    private static long top(List<DayFigures> days, List<Metric> metrics) {
        long largest = days.stream()
                .map(day -> AgentLine.byMetric(day.figures()))
                .flatMapToLong(figures -> metrics.stream().mapToLong(metric -> count(figures, metric)))
                .max()
                .orElse(0);
        long step = 1;
        while (step * GRID < largest) {
            step = Long.toString(step).startsWith("2") ? step / 2 * 5 : step * 2;
        }
        return step * GRID;
    }

    private static long count(Map<Metric, Measured> figures, Metric metric) {
        return figures.get(metric).value().orElseThrow().longValue();
    }
}
