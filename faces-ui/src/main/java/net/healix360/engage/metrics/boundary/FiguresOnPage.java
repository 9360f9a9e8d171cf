package net.healix360.engage.metrics.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.healix360.engage.metrics.control.TeamMetrics;
import net.healix360.engage.metrics.entity.AgentFigures;
import net.healix360.engage.metrics.entity.DayFigures;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.tenancy.boundary.HospitalPage;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/** What pages of figures have in common: the days asked for, and the figures of those days in the reader's language. */
@RequestScoped
public class FiguresOnPage {

    @Inject
    private TeamMetrics metrics;

    @Inject
    private HospitalPage hospital;

    private PeriodChoice choice;
    private Map<String, String> asked;
    private Map<Metric, Measured> team;

    void look() {
        asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        choice = PeriodChoice.of(asked, today(), time().zone());
        team = AgentLine.byMetric(metrics.team(choice.period()));
    }

    PeriodChoice choice() {
        return choice;
    }

    String parameter(String name, String usual) {
        return asked.getOrDefault(name, usual);
    }

    boolean isLive() {
        return choice.isLive(today());
    }

    Locale locale() {
        return time().locale();
    }

    /** In the given order, each beside its value in the days before. */
    List<Figure> cards(List<Metric> shown) {
        Map<Metric, Measured> before =
                AgentLine.byMetric(metrics.team(choice.period().before()));
        before.remove(Metric.SLA_BREACHES);
        return shown.stream()
                .map(metric -> Figure.of(team.get(metric), before, locale()))
                .toList();
    }

    Measured of(Metric metric) {
        return team.get(metric);
    }

    List<AgentFigures> agents() {
        return metrics.agents(choice.period());
    }

    List<DayFigures> trend() {
        return metrics.trend(choice.period());
    }

    LocalDate today() {
        return time().now().atZone(time().zone()).toLocalDate();
    }

    private HospitalTime time() {
        return hospital.getTime();
    }
}
