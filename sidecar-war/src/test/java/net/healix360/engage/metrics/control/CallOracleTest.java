package net.healix360.engage.metrics.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.healix360.engage.adapter.ozonetel.OzonetelEvents;
import net.healix360.engage.adapter.sqlite.CallTraits;
import net.healix360.engage.adapter.sqlite.SqliteAgentBook;
import net.healix360.engage.adapter.sqlite.SqliteCallBook;
import net.healix360.engage.adapter.sqlite.SqliteMetricsBook;
import net.healix360.engage.adapter.sqlite.SqliteRecords;
import net.healix360.engage.adapter.sqlite.Volume;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.metrics.entity.DayFigures;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.metrics.entity.Period;
import net.healix360.engage.missedcalls.control.CallLedger;
import net.healix360.engage.missedcalls.control.CallbackPromise;
import net.healix360.engage.tenancy.control.Tenancy;
import net.healix360.engage.worklist.control.Ranking;
import net.healix360.engage.worklist.control.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was told of calls, however often, late and in whichever order: the figures are those of what happened. */
class CallOracleTest {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final LocalDate FIRST = LocalDate.parse("2026-04-09");
    private static final Period DAY = new Period(FIRST.plusDays(1), FIRST.plusDays(1), INDIA);
    private static final Period ALL = new Period(FIRST, FIRST.plusDays(2), INDIA);
    private static final int CALLS = 120;

    @TempDir
    private Path directory;

    private final TurnableClock clock =
            new TurnableClock(FIRST.plusDays(3).atTime(12, 0).atZone(INDIA).toInstant());
    private Volume volume;
    private CallLedger ledger;
    private DrillDown lists;
    private AgentDirectory agents;
    private TeamMetrics metrics;

    @BeforeEach
    void open() {
        Tenancy tenancy = new Tenancy("ramaiah", "Ramaiah Memorial", INDIA.getId());
        volume = new Volume(directory.toString());
        agents = new AgentDirectory(() -> List.of(agent("priya", "r1"), agent("arjun", "r2")));
        agents.refresh();
        CallTraits traits = new CallTraits(5, 20);
        SqliteCallBook calls = new SqliteCallBook(volume, clock);
        SqliteRecords records = new SqliteRecords(volume, traits);
        SqliteMetricsBook book = new SqliteMetricsBook(volume, traits);
        ledger = new CallLedger(
                calls,
                agents,
                new CallbackPromise(() -> Duration.ofHours(1)),
                new Fired<>(any -> {}),
                new Fired<>(any -> {}),
                clock);
        lists = new DrillDown(records, INDIA);
        metrics = new TeamMetrics(
                book,
                new WorkingDays(
                        agents,
                        new SqliteAgentBook(volume),
                        new FloorWords(new OzonetelEvents(tenancy)),
                        tenancy,
                        clock),
                agents,
                new LeadMetrics(book, records, "09:00-18:00", "09:00-18:00", "closed"),
                new MissedCallMetrics(calls, tenancy, clock),
                new Worklist(new Ranking(null, null, null, clock)));
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theFiguresAreThoseOfWhatHappened(long seed) {
        List<HappenedCall> happened = happened(new Random(seed));
        tell(happened, new Random(-seed));

        for (Period period : List.of(DAY, ALL)) {
            assertSame(figures(metrics.team(period)), CallOracle.of(happened, period), Optional.empty());
            for (Agent agent : agents.all()) {
                List<HappenedCall> own = happened.stream()
                        .filter(call -> call.agent().equals(Optional.of(agent.id())))
                        .toList();
                assertSame(
                        figures(metrics.agent(agent, period).figures()),
                        CallOracle.of(own, period),
                        Optional.of(agent.recordId()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void aTrendAddsUpToItsPeriodAndEachAgentIsTheSameInTheTable(long seed) {
        tell(happened(new Random(seed)), new Random(-seed));

        List<DayFigures> days = metrics.trend(ALL);
        assertThat(days).extracting(DayFigures::day).containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
        BigDecimal sum = days.stream()
                .map(day -> figures(day.figures()).get(Metric.CALLS).value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(figures(metrics.team(ALL)).get(Metric.CALLS).value()).contains(sum);
        assertThat(metrics.agents(ALL)).allSatisfy(row -> assertThat(row).isEqualTo(metrics.agent(row.agent(), ALL)));
    }

    private void assertSame(
            Map<Metric, Measured> figures, Map<Metric, Optional<BigDecimal>> expected, Optional<String> agentRecord) {
        expected.forEach((metric, value) -> {
            Measured figure = figures.get(metric);
            assertThat(figure.value()).as(metric.id()).isEqualTo(value);
            if (metric.unit() == Metric.Unit.CALLS) {
                assertThat(BigDecimal.valueOf(lists.total(figure.drillDown(), agentRecord)))
                        .as(figure.drillDown())
                        .isEqualTo(value.orElseThrow());
            }
        });
        assertThat(BigDecimal.valueOf(lists.talk(figures.get(Metric.TALK_TIME).drillDown(), agentRecord)))
                .isEqualTo(expected.get(Metric.TALK_TIME).orElseThrow());
        figures.get(Metric.DISPOSITIONS).parts().forEach(part -> assertThat(lists.total(part.drillDown(), agentRecord))
                .as(part.name())
                .isEqualTo(part.value()));
    }

    private static List<HappenedCall> happened(Random random) {
        List<HappenedCall> calls = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            calls.add(HappenedCall.random("u" + call, FIRST, INDIA, random));
        }
        return calls;
    }

    /** Each word twice, in any order, a few at a time. */
    private void tell(List<HappenedCall> happened, Random random) {
        List<CallWord> words = new ArrayList<>();
        happened.forEach(call -> words.addAll(call.words(random)));
        words.addAll(List.copyOf(words));
        Collections.shuffle(words, random);
        for (int from = 0; from < words.size(); from += 7) {
            ledger.take(words.subList(from, Math.min(words.size(), from + 7)), call -> true);
        }
    }

    private static Map<Metric, Measured> figures(List<Measured> figures) {
        return figures.stream().collect(Collectors.toMap(Measured::metric, figure -> figure));
    }

    private static Agent agent(String id, String recordId) {
        return new Agent(new AgentId(id), id, recordId, "m-" + id, "500964", "secret", "Inbound");
    }
}
