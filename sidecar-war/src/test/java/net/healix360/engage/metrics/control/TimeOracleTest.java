package net.healix360.engage.metrics.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.healix360.engage.adapter.ozonetel.OzonetelEvents;
import net.healix360.engage.adapter.sqlite.SqliteAgentBook;
import net.healix360.engage.adapter.sqlite.SqliteJournal;
import net.healix360.engage.adapter.sqlite.Volume;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.floor.entity.InboundEvent;
import net.healix360.engage.metrics.entity.TimeTally;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agents' time, second by second: what was told twice, late or in another order gives the same sums, split at midnight. */
class TimeOracleTest {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final LocalDate FIRST = LocalDate.parse("2026-04-09");
    private static final AgentId PRIYA = new AgentId("priya");
    private static final DateTimeFormatter VENDOR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> ACTIONS =
            List.of("release", "calling", "incall", "ACW", "pause:Lunch", "pause:Break", "logout", "login");

    private record Step(Instant at, String action) {}

    @TempDir
    private Path directory;

    private final Tenancy tenancy = new Tenancy("ramaiah", "Ramaiah Memorial", INDIA.getId());
    private final TurnableClock clock =
            new TurnableClock(FIRST.plusDays(2).atTime(12, 0).atZone(INDIA).toInstant());
    private Volume volume;
    private FloorInbox inbox;
    private WorkingDays days;
    private int keys;

    @BeforeEach
    void open() {
        volume = new Volume(directory.toString());
        FloorWords words = new FloorWords(new OzonetelEvents(tenancy));
        AgentDirectory agents = new AgentDirectory(
                () -> List.of(new Agent(PRIYA, "Priya N", "r1", "m1", "500964", "secret", "Inbound")));
        agents.refresh();
        Floor floor = new Floor(agents, TestFloor.callers(), words, clock);
        inbox = new FloorInbox(new SqliteJournal(volume), floor, words, new Fired<>(entry -> {}), clock);
        days = new WorkingDays(agents, new SqliteAgentBook(volume), words, tenancy, clock);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theSumsAreThoseOfEverySecond(long seed) {
        Random random = new Random(seed);
        List<Step> steps = steps(random);
        List<Step> told = new ArrayList<>(steps);
        told.addAll(steps.subList(0, steps.size() / 3));
        Collections.shuffle(told, random);
        List<Step> late = told.subList(told.size() * 3 / 4, told.size());
        told.subList(0, told.size() * 3 / 4).forEach(this::tell);
        days.everybodys(FIRST, FIRST.plusDays(1));
        clock.forward(Duration.ofMinutes(1));
        late.forEach(this::tell);

        for (LocalDate day : List.of(FIRST, FIRST.plusDays(1))) {
            assertThat(TimeTally.of(days.everybodys(day, day)))
                    .as(day.toString())
                    .isEqualTo(secondBySecond(steps, day));
        }
    }

    /** From the first evening over midnight to the second evening, with a logout at the end. */
    private static List<Step> steps(Random random) {
        Instant at = FIRST.atTime(17, 0).atZone(INDIA).toInstant();
        List<Step> steps = new ArrayList<>(List.of(new Step(at, "login")));
        for (int step = 0; step < 60; step++) {
            at = at.plusSeconds(1 + random.nextInt(2400));
            steps.add(new Step(at, ACTIONS.get(random.nextInt(ACTIONS.size()))));
        }
        steps.add(new Step(at.plusSeconds(60), "logout"));
        return steps;
    }

    private static TimeTally secondBySecond(List<Step> steps, LocalDate day) {
        long begin = day.atStartOfDay(INDIA).toEpochSecond();
        String[] seconds = new String[86_400];
        Arrays.fill(seconds, "logout");
        for (Step step : steps) {
            long from = Math.max(0, step.at().getEpochSecond() - begin);
            if (from < seconds.length) {
                Arrays.fill(seconds, (int) from, seconds.length, step.action());
            }
        }
        Map<String, Long> spent = new HashMap<>();
        for (String second : seconds) {
            spent.merge(second, 1L, Long::sum);
        }
        long off = spent.getOrDefault("logout", 0L);
        long lunch = spent.getOrDefault("pause:Lunch", 0L);
        long pause = spent.getOrDefault("pause:Break", 0L);
        Map<String, Long> reasons = new HashMap<>(Map.of("Lunch", lunch, "Break", pause));
        reasons.values().removeIf(none -> none == 0);
        long ring = spent.getOrDefault("calling", 0L);
        return new TimeTally(
                seconds.length - off,
                spent.getOrDefault("release", 0L),
                lunch + pause,
                reasons,
                ring,
                ring + spent.getOrDefault("incall", 0L),
                spent.getOrDefault("ACW", 0L));
    }

    private void tell(Step step) {
        String[] parts = step.action().split(":", -1);
        String reason = parts.length == 2 ? "\"pauseReason\":\"" + parts[1] + "\"," : "";
        String body = """
                {"eventType":"Agent","data":{"action":"%s",%s"agentId":"priya","eventTime":"%s"}}
                """.formatted(parts[0], reason, step.at().atZone(INDIA).format(VENDOR));
        inbox.take(List.of(new InboundEvent("k" + keys++, "agent", clock.instant(), body)));
    }
}
