package net.healix360.engage.metrics.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.availability.entity.Interval;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.metrics.control.TeamMetrics;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.metrics.entity.Period;
import net.healix360.engage.tenancy.boundary.HospitalPage;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/** One agent's day, state after state: the list behind the agent's times. */
@Named("agentDay")
@RequestScoped
public class AgentDayPage {
    private static final List<Metric> CARDS = List.of(
            Metric.LOGIN_TIME,
            Metric.BUSY_TIME,
            Metric.RING_TIME,
            Metric.READY_TIME,
            Metric.ACW_TIME,
            Metric.PAUSE_TIME,
            Metric.OCCUPANCY,
            Metric.UTILISATION);

    /** @param reason of a pause; empty otherwise */
    public record Step(String state, String reason, String from, String until, String lasted) {}

    @Inject
    private AgentDirectory directory;

    @Inject
    private TeamMetrics metrics;

    @Inject
    private WorkingDays days;

    @Inject
    private HospitalPage hospital;

    private Agent agent;
    private LocalDate day;
    private List<Figure> cards;
    private List<Step> steps;

    public void look() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        agent = directory
                .find(new AgentId(asked.getOrDefault("agent", "-")))
                .orElseThrow(() -> Problem.notFound("There is no such agent.").asException());
        day = day(asked.getOrDefault("day", ""));
        Map<Metric, Measured> figures = AgentLine.byMetric(
                metrics.agent(agent, new Period(day, day, time().zone())).figures());
        cards = CARDS.stream()
                .map(metric -> Figure.of(figures.get(metric), time().locale()))
                .toList();
        steps = days.intervals(agent.id(), day).stream().map(this::step).toList();
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return days.today().date();
        }
    }

    private Step step(Interval interval) {
        return new Step(
                interval.state().name(),
                interval.reason().orElse(""),
                time().clock(interval.from()),
                time().clock(interval.until()),
                FigureText.time(interval.seconds()));
    }

    private HospitalTime time() {
        return hospital.getTime();
    }

    public Agent getAgent() {
        return agent;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<Figure> getCards() {
        return cards;
    }

    public List<Step> getSteps() {
        return steps;
    }
}
