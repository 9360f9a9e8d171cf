package net.healix360.engage.floor.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastMomentTest {
    private static final Instant NOW = Instant.parse("2026-04-10T06:30:00Z");

    @Test
    void anInstantOfThePastIsShown() {
        assertThat(PastMoment.of("2026-04-10T06:29:59Z", NOW).at()).contains(NOW.minusSeconds(1));
        assertThat(PastMoment.of("2026-04-10T11:59:59+05:30", NOW).at()).contains(NOW.minusSeconds(1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void noneIsNow(String text) {
        assertThat(PastMoment.of(text, NOW).at()).isEmpty();
        assertThat(PastMoment.of(text, NOW).misread()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-04-10", "2026-04-10T06:30:01Z", "0001-01-01T00:00:00Z"})
    void whatIsNoInstantOfThePastIsNowAndSaidToBeMisread(String text) {
        assertThat(PastMoment.of(text, NOW).at()).isEmpty();
        assertThat(PastMoment.of(text, NOW).misread()).isTrue();
    }
}
