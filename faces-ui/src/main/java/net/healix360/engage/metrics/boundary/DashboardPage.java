package net.healix360.engage.metrics.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import net.healix360.engage.alerts.control.Alerts;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;

/** How the team is doing, at a glance (reference/helix-engage.md §10.5). */
@Named("dashboard")
@RequestScoped
public class DashboardPage {
    private static final List<Metric> CARDS = List.of(
            Metric.CALLS,
            Metric.CALLS_ANSWERED,
            Metric.CALLS_MISSED,
            Metric.APPOINTMENTS_BOOKED,
            Metric.CONVERSION,
            Metric.SERVICE_LEVEL,
            Metric.ASA,
            Metric.AHT,
            Metric.ABANDON_RATE,
            Metric.LEAD_RESPONSE,
            Metric.MISSED_CALLBACK,
            Metric.MISSED_CALL_LEAK);
    static final List<Metric> COLUMNS = List.of(
            Metric.CALLS,
            Metric.CALLS_ANSWERED,
            Metric.CALLS_MISSED,
            Metric.AHT,
            Metric.APPOINTMENTS_BOOKED,
            Metric.CONVERSION,
            Metric.OCCUPANCY);

    @Inject
    private FiguresOnPage figures;

    @Inject
    private Alerts alerts;

    @Inject
    private CurrentSession current;

    private List<Figure> cards;
    private List<AgentLine> agents;
    private Measured dispositions;

    /** Looks once, so that cards and tables are of the same moment. */
    public void look() {
        figures.look();
        cards = figures.cards(CARDS);
        agents = AgentLine.of(figures.agents(), COLUMNS, getSort(), figures.locale());
        dispositions = figures.of(Metric.DISPOSITIONS);
    }

    public PeriodChoice getChoice() {
        return figures.choice();
    }

    public boolean isLive() {
        return figures.isLive();
    }

    public List<Figure> getCards() {
        return cards;
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

    public Figure getDisposed() {
        return Figure.of(dispositions, figures.locale());
    }

    public List<Bar> getDispositions() {
        return Bar.of(dispositions, figures.locale());
    }

    public List<PerformanceAlert> getAlerts() {
        return alerts.bell(current.require().member().role() == Role.ADMIN).items();
    }
}
