package net.healix360.engage.maintenance.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.healix360.engage.fixture.TurnableClock;
import org.junit.jupiter.api.Test;

class OperatorPaceTest {
    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T06:30:00Z"));
    private final OperatorPace pace = new OperatorPace(clock);

    @Test
    void tenAMinuteFromOneAddressThenAPauseAndOthersAreNotConcerned() {
        for (int knock = 0; knock < OperatorPace.A_MINUTE; knock++) {
            assertThat(pace.waitFor("10.0.0.1")).isEmpty();
        }

        assertThat(pace.waitFor("10.0.0.1"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(60)));
        assertThat(pace.waitFor("10.0.0.2")).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        assertThat(pace.waitFor("10.0.0.1")).isEmpty();
    }
}
