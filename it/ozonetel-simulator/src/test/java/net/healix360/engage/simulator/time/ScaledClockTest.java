package net.healix360.engage.simulator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ScaledClockTest {
    private static final Instant START = Instant.parse("2025-09-23T03:30:00Z");

    private final AtomicReference<Instant> wall = new AtomicReference<>(START);
    private final ScaledClock clock = new ScaledClock(wall::get);

    @Test
    void runsFasterFromTheMomentItIsToldTo() {
        pass(10);
        clock.runAt(60);
        pass(10);
        assertThat(clock.now()).isEqualTo(START.plusSeconds(10 + 600));
    }

    @Test
    void knowsHowLongToWaitInTheRealWorld() {
        clock.runAt(4);
        assertThat(clock.realTimeUntil(START.plusSeconds(8))).isEqualTo(Duration.ofSeconds(2));
        assertThat(clock.realTimeUntil(START.minusSeconds(8))).isZero();
    }

    @Test
    void rejoinsRealTime() {
        clock.runAt(60);
        pass(10);
        clock.rejoinRealTime();
        pass(1);
        assertThat(clock.now()).isEqualTo(START.plusSeconds(11));
        assertThat(clock.speed()).isEqualTo(1);
    }

    @Test
    void refusesToStandStill() {
        assertThatThrownBy(() -> clock.runAt(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private void pass(int seconds) {
        wall.updateAndGet(now -> now.plusSeconds(seconds));
    }
}
