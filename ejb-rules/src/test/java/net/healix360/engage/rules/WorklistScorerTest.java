package net.healix360.engage.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorklistScorerTest {
    private static final Instant NOW = Instant.parse("2026-04-10T10:00:00Z");

    private final WorklistScorer scorer = new WorklistScorer();
    private final PriorityConfig starter = PriorityConfig.starter();

    @ParameterizedTest
    @CsvSource({
        "0, 0.05, LOW",
        "49, 0.3194, LOW",
        "50, 0.3299, MEDIUM",
        "79, 0.6858, MEDIUM",
        "80, 0.6998, HIGH",
        "100, 1.0, HIGH",
        "101, 1.005, CRITICAL",
        "300, 2.0, CRITICAL"
    })
    void theMultiplierGrowsSlowlyThenFastThenLinearlyPastTheLimit(int percent, double multiplier, SlaStatus status) {
        SlaClock clock = new SlaClock(percent);
        assertThat(clock.multiplier()).isCloseTo(multiplier, within(0.0001));
        assertThat(clock.status()).isEqualTo(status);
    }

    @Test
    void theScoreIsTheWeightTimesTheMultiplier() {
        Score score = scorer.score(missed("a", Duration.ofHours(6)), starter, NOW);
        assertThat(score.value()).isCloseTo(9 * 0.3299, within(0.001));
        assertThat(score.clock().elapsedPercent()).isEqualTo(50);
    }

    @Test
    void freshItemsKeepTheOrderOfTheirTypes() {
        WorkItem followUp = new WorkItem("f", TaskType.FOLLOW_UP, NOW);
        WorkItem missed = new WorkItem("m", TaskType.MISSED_CALL, NOW);
        assertThat(ids(List.of(followUp, missed))).containsExactly("m", "f");
    }

    @Test
    void theOlderOfTwoEqualScoresComesFirstAndThenTheSmallerId() {
        WorkItem old = new WorkItem("z", TaskType.MISSED_CALL, NOW.minusSeconds(20));
        WorkItem young = new WorkItem("a", TaskType.MISSED_CALL, NOW);
        WorkItem twin = new WorkItem("b", TaskType.MISSED_CALL, NOW);
        assertThat(ids(List.of(twin, young, old))).containsExactly("z", "a", "b");
    }

    @Test
    void anItemFromTheFutureHasWaitedNothing() {
        assertThat(SlaClock.at(NOW, NOW.plusSeconds(900), 10).elapsedPercent()).isZero();
    }

    @Test
    void aWeightAboveTenOrAnSlaOfZeroIsRefused() {
        assertThatThrownBy(() -> new TaskPriority(11, 60, true)).hasMessageContaining("weight");
        assertThatThrownBy(() -> new TaskPriority(5, 0, true)).hasMessageContaining("slaMinutes");
    }

    private List<String> ids(List<WorkItem> items) {
        return scorer.rank(items, starter, NOW).stream()
                .map(ranked -> ranked.item().id())
                .toList();
    }

    private static WorkItem missed(String id, Duration ago) {
        return new WorkItem(id, TaskType.MISSED_CALL, NOW.minus(ago));
    }
}
