package net.healix360.engage.availability.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.adapter.ozonetel.OzonetelEvents;
import net.healix360.engage.adapter.sqlite.SqliteAgentBook;
import net.healix360.engage.adapter.sqlite.Volume;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.entity.CallFigures;
import net.healix360.engage.availability.entity.Performance;
import net.healix360.engage.fixture.LocalCopy;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentPerformanceTest {
    private static final AgentId PRIYA = new AgentId("priya");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-04-10");

    @TempDir
    private Path directory;

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T12:00:00Z"));
    private LocalCopy copy;
    private Volume volume;
    private AgentPerformance performance;
    private int ids;

    @BeforeEach
    void open() {
        copy = new LocalCopy(directory, clock);
        volume = new Volume(directory.resolve("days").toString());
        Tenancy tenancy = new Tenancy("ramaiah", "Ramaiah Memorial", "Asia/Kolkata");
        AgentDirectory agents = new AgentDirectory(() -> List.of(agent("priya", "r1"), agent("arjun", "r2")));
        agents.refresh();
        WorkingDays days = new WorkingDays(
                agents, new SqliteAgentBook(volume), new FloorWords(new OzonetelEvents(tenancy)), tenancy, clock);
        performance = new AgentPerformance(agents, copy.records(), days);
    }

    @AfterEach
    void close() {
        volume.close();
        copy.close();
    }

    @Test
    void theFiguresAreThoseOfTheAgentsOwnCallsOnThatDayOfTheZone() {
        call("r1", "INBOUND", "ANSWERED", "2026-04-10T04:00:00.000Z", 120, "APPOINTMENT_BOOKED");
        call("r1", "INBOUND", "ANSWERED", "2026-04-09T18:30:00.000Z", 60, "INFO_PROVIDED");
        call("r1", "INBOUND", "MISSED", "2026-04-10T05:00:00.000Z", 0, null);
        call("r1", "OUTBOUND", "ANSWERED", "2026-04-10T06:00:00.000Z", 30, "INFO_PROVIDED");
        call("r1", "INBOUND", "ANSWERED", "2026-04-09T18:29:59.000Z", 999, "INFO_PROVIDED");
        call("r2", "INBOUND", "ANSWERED", "2026-04-10T04:00:00.000Z", 999, "NO_ANSWER");

        Performance friday = performance.of(PRIYA, FRIDAY);
        assertThat(friday.calls()).isEqualTo(new CallFigures(4, 3, 1, 2, 1, 210, 1));
        assertThat(friday.calls().conversion()).contains(25.0);
        assertThat(friday.averageTalkS()).contains(70L);
        assertThat(friday.dispositions()).isEqualTo(Map.of("APPOINTMENT_BOOKED", 1L, "INFO_PROVIDED", 2L));
        assertThat(friday.callVolume())
                .hasSize(7)
                .containsEntry(FRIDAY, 4L)
                .containsEntry(FRIDAY.minusDays(1), 1L)
                .containsEntry(FRIDAY.minusDays(6), 0L);
    }

    @Test
    void aDayOfMoreCallsThanAPageIsCountedWhole() {
        for (int call = 0; call < 250; call++) {
            call("r1", "INBOUND", "ANSWERED", "2026-04-10T04:00:00.000Z", 10, null);
        }
        assertThat(performance.of(PRIYA, FRIDAY).calls().total()).isEqualTo(250);
    }

    @Test
    void aDayWithoutCallsHasNoMeansAndNoConversion() {
        Performance friday = performance.of(PRIYA, FRIDAY);

        assertThat(friday.calls()).isEqualTo(new CallFigures(0, 0, 0, 0, 0, 0, 0));
        assertThat(friday.averageTalkS()).isEmpty();
        assertThat(friday.averageHandlingS()).isEmpty();
        assertThat(friday.calls().conversion()).isEmpty();
    }

    @Test
    void anotherHospitalsAgentHasNoPerformanceHere() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> performance.of(new AgentId("stranger"), FRIDAY))
                        .problem()
                        .status())
                .isEqualTo(404);
    }

    private void call(String agent, String direction, String status, String startedAt, long talk, String disposition) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "ucid", "u" + ids,
                "agentId", agent,
                "direction", direction,
                "callStatus", status,
                "startedAt", startedAt,
                "talkSec", talk));
        Optional.ofNullable(disposition).ifPresent(text -> fields.put("disposition", text));
        copy.has(RecordKind.CALL, "c" + ids++, fields);
    }

    private static Agent agent(String id, String recordId) {
        return new Agent(new AgentId(id), id, recordId, "m-" + id, "500964", "secret", "Inbound");
    }
}
