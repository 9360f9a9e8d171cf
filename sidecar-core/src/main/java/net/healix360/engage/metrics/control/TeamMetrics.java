package net.healix360.engage.metrics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.availability.entity.AgentSession;
import net.healix360.engage.metrics.entity.AgentFigures;
import net.healix360.engage.metrics.entity.CallTally;
import net.healix360.engage.metrics.entity.DayFigures;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.metrics.entity.Period;
import net.healix360.engage.metrics.entity.TimeTally;
import net.healix360.engage.worklist.control.Worklist;

/** Every figure of a period: of the team, of each agent, of each day. */
@ApplicationScoped
public class TeamMetrics {
    private MetricsBook book;
    private WorkingDays days;
    private AgentDirectory directory;
    private LeadMetrics leads;
    private MissedCallMetrics missed;
    private Worklist worklist;

    protected TeamMetrics() {}

    @Inject
    public TeamMetrics(
            MetricsBook book,
            WorkingDays days,
            AgentDirectory directory,
            LeadMetrics leads,
            MissedCallMetrics missed,
            Worklist worklist) {
        this.book = book;
        this.days = days;
        this.directory = directory;
        this.leads = leads;
        this.missed = missed;
        this.worklist = worklist;
    }

    public List<Measured> team(Period period) {
        Lists lists = new Lists(period, Optional.empty());
        List<Measured> figures = new ArrayList<>(workload(period, lists));
        figures.addAll(TimeMetrics.of(TimeTally.of(days.everybodys(period.from(), period.to())), lists));
        figures.add(leads.response(period, lists));
        figures.addAll(missed.of(period));
        figures.add(Measured.of(Metric.SLA_BREACHES, worklist.breached(), "/api/worklist/team?breached=true"));
        return figures;
    }

    /** By name. */
    public List<AgentFigures> agents(Period period) {
        Map<String, CallTally> calls = book.callsByAgent(period.begin(), period.end());
        Map<String, Long> leadsOf = book.leadsByAgent(period.begin(), period.end());
        Map<String, Long> followUpsOf = book.followUpsByAgent(period.begin(), period.end());
        Map<AgentId, List<AgentSession>> sessions = days.everybodys(period.from(), period.to()).stream()
                .collect(Collectors.groupingBy(AgentSession::agentId));
        return directory.all().stream()
                .sorted(Comparator.comparing(Agent::name)
                        .thenComparing(agent -> agent.id().value()))
                .map(agent -> figures(
                        agent,
                        new Lists(period, Optional.of(agent.id())),
                        calls.getOrDefault(agent.recordId(), CallTally.NONE),
                        leadsOf.getOrDefault(agent.recordId(), 0L),
                        followUpsOf.getOrDefault(agent.recordId(), 0L),
                        sessions.getOrDefault(agent.id(), List.of())))
                .toList();
    }

    public AgentFigures agent(Agent agent, Period period) {
        String record = agent.recordId();
        return figures(
                agent,
                new Lists(period, Optional.of(agent.id())),
                book.calls(period.begin(), period.end(), Optional.of(record)),
                book.leadsByAgent(period.begin(), period.end()).getOrDefault(record, 0L),
                book.followUpsByAgent(period.begin(), period.end()).getOrDefault(record, 0L),
                days.sessions(agent.id(), period.from(), period.to()));
    }

    /** The team's calls, leads and follow-ups of each day, the first one first. */
    public List<DayFigures> trend(Period period) {
        return period.eachDay()
                .map(day -> new DayFigures(day.from(), workload(day, new Lists(day, Optional.empty()))))
                .toList();
    }

    private List<Measured> workload(Period period, Lists lists) {
        List<Measured> figures =
                new ArrayList<>(CallMetrics.of(book.calls(period.begin(), period.end(), Optional.empty()), lists));
        figures.add(Measured.of(
                Metric.LEADS,
                sum(book.leadsByAgent(period.begin(), period.end()).values()),
                lists.leads()));
        figures.add(Measured.of(
                Metric.FOLLOW_UPS,
                sum(book.followUpsByAgent(period.begin(), period.end()).values()),
                lists.followUps()));
        return figures;
    }

    private static AgentFigures figures(
            Agent agent, Lists lists, CallTally calls, long leads, long followUps, List<AgentSession> sessions) {
        List<Measured> figures = new ArrayList<>(CallMetrics.of(calls, lists));
        figures.add(Measured.of(Metric.LEADS, leads, lists.leads()));
        figures.add(Measured.of(Metric.FOLLOW_UPS, followUps, lists.followUps()));
        figures.addAll(TimeMetrics.of(TimeTally.of(sessions), lists));
        return new AgentFigures(agent, figures);
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
