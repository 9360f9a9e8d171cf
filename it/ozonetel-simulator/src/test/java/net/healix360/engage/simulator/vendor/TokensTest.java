package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final AtomicReference<Instant> wall = new AtomicReference<>(Instant.parse("2025-09-23T03:30:00Z"));
    private final Tokens tokens = new Tokens(wall::get, "helix_demo");

    @Test
    void tokenIsValidForSixtyMinutes() {
        String token = tokens.issue();
        pass(Duration.ofMinutes(59));
        assertThat(tokens.standing(token)).isEqualTo(Tokens.Standing.VALID);
        pass(Duration.ofMinutes(1));
        assertThat(tokens.standing(token)).isEqualTo(Tokens.Standing.EXPIRED);
    }

    @Test
    void newTokenEndsTheOneBefore() {
        String first = tokens.issue();
        String second = tokens.issue();
        assertThat(tokens.standing(first)).isEqualTo(Tokens.Standing.INVALID);
        assertThat(tokens.standing(second)).isEqualTo(Tokens.Standing.VALID);
    }

    @Test
    void looksLikeAJwt() {
        assertThat(tokens.issue()).matches("eyJ[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]+");
    }

    @Test
    void limitIsOverAnyWindowNotPerClockHour() {
        RateLimit limit = new RateLimit(wall::get, 2, Duration.ofMinutes(1));
        assertThat(limit.admits()).isTrue();
        pass(Duration.ofSeconds(40));
        assertThat(limit.admits()).isTrue();
        assertThat(limit.admits()).isFalse();
        pass(Duration.ofSeconds(20));
        assertThat(limit.admits()).isTrue();
        assertThat(limit.admits()).isFalse();
    }

    private void pass(Duration time) {
        wall.updateAndGet(now -> now.plus(time));
    }
}
