package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.availability.entity.Day;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.entity.FloorAgent;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
import net.healix360.engage.rules.rule.AgentChoice;

/** The figures of today of all agents, or of one: one walk over the day's calls, however many agents there are. */
@ApplicationScoped
public class AgentsToday {
    private static final String AGENT = "agentId";

    private AgentDirectory directory;
    private Floor floor;
    private Records records;
    private WorkingDays days;
    private Clock clock;

    protected AgentsToday() {}

    @Inject
    public AgentsToday(AgentDirectory directory, Floor floor, Records records, WorkingDays days, Clock clock) {
        this.directory = directory;
        this.floor = floor;
        this.records = records;
        this.days = days;
        this.clock = clock;
    }

    Map<AgentId, AgentFigures> all() {
        Map<String, Tally> tallies = tallies(Map.of());
        Map<AgentId, AgentFigures> all = new LinkedHashMap<>();
        for (FloorAgent agent : floor.now().agents()) {
            AgentId id = agent.status().agentId();
            directory.find(id).ifPresent(known -> all.put(id, figures(known, agent.status(), tallies)));
        }
        return all;
    }

    Optional<AgentFigures> of(AgentId id) {
        return directory.find(id).flatMap(agent -> floor.agent(id)
                .map(found -> figures(agent, found.status(), tallies(Map.of(AGENT, agent.recordId())))));
    }

    /** Who could take a call now, who fits best first. */
    List<AgentId> ready(AgentChoice choice) {
        Comparator<AgentStatus> best = choice == AgentChoice.LONGEST_IDLE
                ? Comparator.comparing(AgentStatus::since)
                : Comparator.comparing(status -> busy(status.agentId()));
        return floor.now().agents().stream()
                .map(FloorAgent::status)
                .filter(status -> status.state() == AgentState.READY)
                .sorted(best.thenComparing(status -> status.agentId().value()))
                .map(AgentStatus::agentId)
                .toList();
    }

    private record Tally(long calls, long booked) {
        static final Tally NONE = new Tally(0, 0);

        Tally and(PlatformRecord call) {
            boolean appointment = call.text("disposition")
                    .filter(Disposition.APPOINTMENT_BOOKED.name()::equals)
                    .isPresent();
            return new Tally(calls + 1, appointment ? booked + 1 : booked);
        }
    }

    private AgentFigures figures(Agent agent, AgentStatus status, Map<String, Tally> tallies) {
        Tally tally = tallies.getOrDefault(agent.recordId(), Tally.NONE);
        return new AgentFigures(
                agent.id(),
                agent.name(),
                idle(status).toMinutes(),
                busy(agent.id()).toMinutes(),
                tally.calls(),
                tally.booked());
    }

    private Duration idle(AgentStatus status) {
        Duration since = Duration.between(status.since(), clock.instant());
        return status.state() == AgentState.READY && !since.isNegative() ? since : Duration.ZERO;
    }

    private Duration busy(AgentId agent) {
        return Duration.ofSeconds(days.session(agent, days.today().date()).busyTimeS());
    }

    /** By the agents' records. */
    private Map<String, Tally> tallies(Map<String, String> whose) {
        Day today = days.today();
        Map<String, String> filters = new HashMap<>(whose);
        filters.put("from", WireInstant.of(today.begin()));
        filters.put("to", WireInstant.of(today.end()));
        Map<String, Tally> tallies = new HashMap<>();
        Optional<String> cursor = Optional.empty();
        do {
            Records.Page page = records.list(
                    RecordKind.CALL,
                    new RecordQuery("", filters, "startedAt", false, RecordQuery.LARGEST_PAGE, cursor));
            count(page.items(), tallies);
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return tallies;
    }

    private static void count(List<PlatformRecord> calls, Map<String, Tally> tallies) {
        calls.forEach(call -> call.text(AGENT)
                .ifPresent(agent -> tallies.put(
                        agent, tallies.getOrDefault(agent, Tally.NONE).and(call))));
    }
}
