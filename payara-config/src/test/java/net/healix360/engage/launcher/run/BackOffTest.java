package net.healix360.engage.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff();

    @Test
    void delaysDoubleUpToHalfAMinute() {
        List<Long> seconds = Stream.generate(
                        () -> backOff.afterDeath(Duration.ZERO).toSeconds())
                .limit(7)
                .toList();

        assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void aPartThatHeldOutForAMinuteStartsFromTheFirstDelayAgain() {
        backOff.afterDeath(Duration.ZERO);
        backOff.afterDeath(Duration.ZERO);

        assertThat(backOff.afterDeath(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
    }
}
