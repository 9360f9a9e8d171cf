package net.healix360.engage.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaClockTest {
    private static final Instant NOW = Instant.parse("2026-04-10T10:00:00Z");

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
    void anItemFromTheFutureHasWaitedNothing() {
        assertThat(SlaClock.at(NOW, NOW.plusSeconds(900), 10).elapsedPercent()).isZero();
    }

    @Property
    void itStandsStillUntilItSaysThatItChanges(
            @ForAll @IntRange(min = 1, max = 5000) int slaMinutes,
            @ForAll @LongRange(min = -5_000, max = 5_000_000) long secondsAgo) {
        Instant createdAt = NOW.minusSeconds(secondsAgo);
        SlaClock clock = SlaClock.at(NOW, createdAt, slaMinutes);

        Instant change = clock.changesAt(createdAt, slaMinutes);

        assertThat(change).isAfter(NOW);
        assertThat(SlaClock.at(change.minusMillis(1), createdAt, slaMinutes)).isEqualTo(clock);
        assertThat(SlaClock.at(change, createdAt, slaMinutes).elapsedPercent()).isGreaterThan(clock.elapsedPercent());
    }

    @Test
    void aWeightAboveTenOrAnSlaOfZeroIsRefused() {
        assertThatThrownBy(() -> new TaskPriority(11, 60, true)).hasMessageContaining("weight");
        assertThatThrownBy(() -> new TaskPriority(Double.NaN, 60, true)).hasMessageContaining("weight");
        assertThatThrownBy(() -> new TaskPriority(5, 0, true)).hasMessageContaining("slaMinutes");
    }

    @Test
    void aPriorityConfigNeedsEveryTaskType() {
        assertThatThrownBy(() -> new PriorityConfig(1, Map.of(), Map.of(), Map.of()))
                .hasMessageContaining("every task type");
    }
}
