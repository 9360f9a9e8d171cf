package net.healix360.engage.metrics.boundary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.healix360.engage.metrics.entity.AgentFigures;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;

/**
 * A row of the agent table.
 *
 * @param figures in the order of the columns
 * @param times how the agent's login was spent
 */
public record AgentLine(String agentId, String name, List<Figure> figures, String login, List<TimeShare> times) {
    private static final String BY_NAME = "name";

    /** @param sort a column's metric or {@code name}; with {@code -} in front, the largest first */
    static List<AgentLine> of(List<AgentFigures> agents, List<Metric> columns, String sort, Locale locale) {
        return agents.stream()
                .sorted(order(columns, sort))
                .map(agent -> of(agent, columns, locale))
                .toList();
    }

    private static AgentLine of(AgentFigures agent, List<Metric> columns, Locale locale) {
        Map<Metric, Measured> all = byMetric(agent.figures());
        return new AgentLine(
                agent.agent().id().value(),
                agent.agent().name(),
                columns.stream()
                        .map(column -> Figure.of(all.get(column), locale))
                        .toList(),
                FigureText.of(all.get(Metric.LOGIN_TIME), locale),
                TimeShare.of(all));
    }

    static Map<Metric, Measured> byMetric(List<Measured> figures) {
        return figures.stream().collect(Collectors.toMap(Measured::metric, Function.identity()));
    }

    /** Who has no figure comes last; ties by name. */
    private static Comparator<AgentFigures> order(List<Metric> columns, String sort) {
        boolean descending = sort.startsWith("-");
        String field = descending ? sort.substring(1) : sort;
        Comparator<AgentFigures> byName =
                Comparator.comparing(agent -> agent.agent().name());
        if (field.equals(BY_NAME)) {
            return descending ? byName.reversed() : byName;
        }
        Optional<Metric> column =
                columns.stream().filter(metric -> metric.id().equals(field)).findFirst();
        return column.map(metric -> byFigure(metric, descending).thenComparing(byName))
                .orElse(byName);
    }

    private static Comparator<AgentFigures> byFigure(Metric metric, boolean descending) {
        Comparator<BigDecimal> natural = Comparator.naturalOrder();
        return Comparator.comparing(
                agent -> valueOf(metric, agent), Comparator.nullsLast(descending ? natural.reversed() : natural));
    }

    private static BigDecimal valueOf(Metric metric, AgentFigures agent) {
        return agent.figures().stream()
                .filter(figure -> figure.metric() == metric)
                .findFirst()
                .flatMap(Measured::value)
                .orElse(null);
    }
}
