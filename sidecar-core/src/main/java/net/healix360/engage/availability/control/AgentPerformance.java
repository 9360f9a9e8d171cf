package net.healix360.engage.availability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.entity.AgentSession;
import net.healix360.engage.availability.entity.Day;
import net.healix360.engage.availability.entity.Performance;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.control.Records;

/** How one agent did on one day, by that agent's own id and nobody else's (#536). */
@ApplicationScoped
public class AgentPerformance {
    private static final int DAYS_SHOWN = 7;

    private AgentDirectory directory;
    private Records records;
    private WorkingDays days;

    protected AgentPerformance() {}

    @Inject
    public AgentPerformance(AgentDirectory directory, Records records, WorkingDays days) {
        this.directory = directory;
        this.records = records;
        this.days = days;
    }

    /** @throws net.healix360.engage.foundation.problem.ProblemException 404 for an agent that the hospital does not have */
    public Performance of(AgentId agentId, LocalDate date) {
        Agent agent = directory.find(agentId).orElseThrow(() -> Problem.notFound("There is no such agent.")
                .asException());
        Day day = new Day(date, days.today().zone());
        Day first = new Day(date.minusDays(DAYS_SHOWN - 1L), day.zone());
        CallList week = CallList.read(records, agent.recordId(), first.begin(), day.end());
        CallList calls = week.of(day);
        AgentSession session = days.session(agentId, date);
        return new Performance(
                agentId,
                date,
                calls.figures(),
                calls.mean("talkSec"),
                calls.mean("handlingSec").or(session::avgHandlingTimeS),
                calls.dispositions(),
                week.perDay(day, DAYS_SHOWN),
                session);
    }
}
