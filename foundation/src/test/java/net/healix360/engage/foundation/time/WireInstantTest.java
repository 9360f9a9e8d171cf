package net.healix360.engage.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WireInstantTest {

    @Test
    void aWholeSecondStillShowsItsMilliseconds() {
        assertThat(WireInstant.of(Instant.parse("2026-04-10T15:24:20Z"))).isEqualTo("2026-04-10T15:24:20.000Z");
    }

    @Test
    void whatIsFinerThanAMillisecondIsCutOff() {
        assertThat(WireInstant.of(Instant.parse("2026-04-10T15:24:20.123999Z"))).isEqualTo("2026-04-10T15:24:20.123Z");
    }
}
