package net.healix360.engage.metrics.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.alerts.control.Alerts;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.entity.FloorView;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.metrics.entity.DayFigures;
import net.healix360.engage.metrics.entity.Metric;

/** Who did what, day by day and agent by agent (reference/helix-engage.md §10.6). */
@Named("teamPerformance")
@RequestScoped
public class TeamPerformancePage {
    private static final List<Metric> CARDS = List.of(
            Metric.CALLS,
            Metric.APPOINTMENTS_BOOKED,
            Metric.CALLS_MISSED,
            Metric.CONVERSION,
            Metric.OCCUPANCY,
            Metric.UTILISATION);
    private static final List<Metric> COLUMNS = List.of(
            Metric.CALLS,
            Metric.CALLS_INBOUND,
            Metric.CALLS_OUTBOUND,
            Metric.CALLS_MISSED,
            Metric.FOLLOW_UPS,
            Metric.LEADS,
            Metric.CONVERSION,
            Metric.AHT,
            Metric.READY_TIME);

    @Inject
    private FiguresOnPage figures;

    @Inject
    private Floor floor;

    @Inject
    private Alerts alerts;

    @Inject
    private CurrentSession current;

    private List<Figure> cards;
    private List<AgentLine> agents;
    private List<DayChart> charts;
    private FloorView now;

    /** Looks once, so that cards, charts and tables are of the same moment. */
    public void look() {
        figures.look();
        cards = figures.cards(CARDS);
        agents = AgentLine.of(figures.agents(), COLUMNS, getSort(), figures.locale());
        charts = charts(figures.trend(), figures.locale());
        now = floor.now();
    }

    private static List<DayChart> charts(List<DayFigures> days, Locale locale) {
        return List.of(
                DayChart.of("volume", days, List.of(Metric.CALLS_INBOUND, Metric.CALLS_OUTBOUND), locale),
                DayChart.of("demand", days, List.of(Metric.LEADS, Metric.CALLS_MISSED, Metric.FOLLOW_UPS), locale));
    }

    public PeriodChoice getChoice() {
        return figures.choice();
    }

    public boolean isLive() {
        return figures.isLive();
    }

    /** Signed in at the telephony now. */
    public long getActiveAgents() {
        return now.agents().size() - now.agentsIn(AgentState.OFFLINE) - now.agentsIn(AgentState.UNKNOWN);
    }

    public long getOnCall() {
        return now.agentsIn(AgentState.IN_CALL);
    }

    public List<Figure> getCards() {
        return cards;
    }

    public List<DayChart> getCharts() {
        return charts;
    }

    public String getSort() {
        return figures.parameter("sort", "-" + Metric.CALLS.id());
    }

    public List<Column> getColumns() {
        return Column.of(COLUMNS, getSort(), figures.choice().query());
    }

    public List<AgentLine> getAgents() {
        return agents;
    }

    /** The last day asked for, of which an agent's own page tells more. */
    public String getLastDay() {
        return figures.choice().period().to().toString();
    }

    public List<PerformanceAlert> getAlerts() {
        return alerts.bell(current.require().member().role() == Role.ADMIN).items();
    }
}
