package net.healix360.engage.metrics.control;

import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.missed;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import net.healix360.engage.missedcalls.entity.MissedCallTally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissedCallMetricsTest {
    private static final AgentId PRIYA = new AgentId("priya");
    private static final Instant MISSED = NOON.plusSeconds(46);

    private final CallDesk desk = new CallDesk();
    private final MissedCallMetrics metrics =
            new MissedCallMetrics(desk.book, () -> ZoneId.of("Asia/Kolkata"), desk.clock);

    @BeforeEach
    void theSlaEndsBeforeTheDayDoes() {
        desk.sla.set(Duration.ofHours(1));
    }

    @Test
    void withoutAMissedCallThereIsNoShareAndNoMedian() {
        assertThat(value(Metric.MISSED_CALL_LEAK)).isEmpty();
        assertThat(value(Metric.MISSED_CALLBACK)).isEmpty();
        assertThat(value(Metric.MISSED_CALLBACK_IN_TIME)).isEmpty();
        assertThat(value(Metric.MISSED_CALLS)).contains(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3", "2, 3, 66.7", "0, 3, 0.0", "3, 3, 100.0"})
    void theLeakHasOneDecimal(long leaked, long missed, String percent) {
        assertThat(MissedCallMetrics.leak(new MissedCallTally(missed, leaked, 0, List.of())))
                .contains(new BigDecimal(percent));
    }

    @Test
    void theMedianIsInWholeSeconds() {
        assertThat(Shares.median(List.of(Duration.ofSeconds(3)))).contains(BigDecimal.valueOf(3));
        assertThat(Shares.median(Stream.of(1, 2, 9).map(Duration::ofSeconds).toList()))
                .contains(BigDecimal.valueOf(2));
        assertThat(Shares.median(Stream.of(1, 2, 5, 9).map(Duration::ofSeconds).toList()))
                .contains(BigDecimal.valueOf(4));
    }

    @Test
    void nobodyLeaksBeforeTheSlaIsOver() {
        missedCalls(2);
        desk.clock.set(MISSED.plus(desk.sla.get()).minusMillis(1));
        assertThat(value(Metric.MISSED_CALL_LEAK)).contains(new BigDecimal("0.0"));

        desk.clock.forward(Duration.ofSeconds(1));
        assertThat(value(Metric.MISSED_CALL_LEAK)).contains(new BigDecimal("100.0"));
    }

    @Test
    void whoWasReachedLateHasNotLeakedAndWhoExpiredHas() {
        missedCalls(5);
        Instant late = MISSED.plus(desk.sla.get()).plusSeconds(60);
        end("u0", MissedCallEnd.RECOVERED, late);
        end("u1", MissedCallEnd.REACHED_ELSEWHERE, late);
        end("u2", MissedCallEnd.NO_PATIENT, late);
        end("u3", MissedCallEnd.EXPIRED, late);
        desk.book.put(entry("u4").attempted(PRIYA, late));
        desk.clock.set(late);

        assertThat(value(Metric.MISSED_CALLS_LEAKED)).contains(BigDecimal.valueOf(2));
        assertThat(value(Metric.MISSED_CALL_LEAK)).contains(new BigDecimal("40.0"));
        assertThat(value(Metric.MISSED_CALLS_OPEN)).contains(BigDecimal.ONE);
    }

    @Test
    void theCallbackIsTimedToItsFirstAttemptAndInTimeOnlyWhenRecovered() {
        missedCalls(4);
        desk.book.put(entry("u0").attempted(PRIYA, MISSED.plusSeconds(30)));
        end("u0", MissedCallEnd.RECOVERED, MISSED.plus(desk.sla.get()));
        desk.book.put(entry("u1").attempted(PRIYA, MISSED.plusSeconds(90)));
        end("u1", MissedCallEnd.RECOVERED, MISSED.plus(desk.sla.get()).plusMillis(1));
        end("u2", MissedCallEnd.REACHED_ELSEWHERE, MISSED.plusSeconds(60));

        assertThat(value(Metric.MISSED_CALLBACK)).contains(BigDecimal.valueOf(60));
        assertThat(value(Metric.MISSED_CALLBACK_IN_TIME)).contains(new BigDecimal("25.0"));
    }

    @Test
    void theDayIsTheHospitals() {
        desk.summaries.take(missed("u1", "9000000001", Instant.parse("2026-04-09T18:29:00Z")));
        desk.summaries.take(missed("u2", "9000000002", Instant.parse("2026-04-09T18:30:00Z")));

        assertThat(value(Metric.MISSED_CALLS)).contains(BigDecimal.ONE);
        assertThat(figures().get(Metric.MISSED_CALLS).drillDown())
                .isEqualTo("/api/missed-calls?filter[day]=2026-04-10");
    }

    @Test
    void whoeverAsksWithinASecondGetsTheSameFigures() {
        List<Measured> first = metrics.today();
        missedCalls(1);
        assertThat(metrics.today()).isSameAs(first);

        desk.clock.forward(Duration.ofSeconds(1));
        assertThat(metrics.today()).isNotEqualTo(first);
    }

    @Test
    void everyFigureSaysWhatItMeans() {
        assertThat(Metric.values())
                .allSatisfy(metric -> assertThat(metric.definition()).endsWith("."));
        assertThat(Metric.values()).extracting(Metric::id).doesNotHaveDuplicates();
    }

    private void missedCalls(int many) {
        IntStream.range(0, many).forEach(n -> desk.summaries.take(missed("u" + n, "900000000" + n, NOON)));
    }

    private void end(String id, MissedCallEnd how, Instant at) {
        desk.book.put(entry(id).ended(how, at));
    }

    private MissedCall entry(String id) {
        return desk.book.write(page -> page.missedCall(id)).orElseThrow();
    }

    private Optional<BigDecimal> value(Metric metric) {
        return figures().get(metric).value();
    }

    private Map<Metric, Measured> figures() {
        MissedCallMetrics fresh = new MissedCallMetrics(desk.book, () -> ZoneId.of("Asia/Kolkata"), desk.clock);
        return fresh.today().stream().collect(Collectors.toMap(Measured::metric, figure -> figure));
    }
}
