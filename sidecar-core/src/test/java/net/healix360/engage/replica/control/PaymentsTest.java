package net.healix360.engage.replica.control;

import static net.healix360.engage.replica.entity.RecordKind.CALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.MemoryOutbox;
import net.healix360.engage.fixture.MemoryReplica;
import net.healix360.engage.fixture.TurnableClock;
import org.junit.jupiter.api.Test;

class PaymentsTest {
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T06:30:00Z"));
    private RuntimeException fault;
    private int attempts;
    private final Payments payments = new Payments(
            new OutboxDrain(
                    outbox,
                    (kind, writes) -> {
                        attempts++;
                        if (fault != null) {
                            throw fault;
                        }
                        return List.of();
                    },
                    new MemoryReplica(),
                    new Fired<>()),
            clock);

    @Test
    void aFailureIsFollowedByGrowingPauses() {
        fault = new UnavailableException("down");
        outbox.owe(CALL, "u1", Map.of());
        payments.pay();
        payments.pay();
        assertThat(attempts).isEqualTo(1);

        clock.forward(Duration.ofSeconds(1));
        payments.pay();
        assertThat(attempts).isEqualTo(2);
        clock.forward(Duration.ofSeconds(1));
        payments.pay();
        assertThat(attempts).as("the second pause is longer").isEqualTo(2);
        clock.forward(Duration.ofSeconds(1));
        payments.pay();
        assertThat(attempts).isEqualTo(3);
    }

    @Test
    void noPauseIsLongerThanTwentySeconds() {
        fault = new IllegalStateException("a reply that nobody expected");
        outbox.owe(CALL, "u1", Map.of());
        for (int round = 0; round < 30; round++) {
            payments.pay();
            clock.forward(Duration.ofSeconds(20));
        }

        assertThat(attempts).isEqualTo(30);
    }

    @Test
    void aPlatformThatIsBackIsPaidAtOnceAgain() {
        fault = new UnavailableException("down");
        outbox.owe(CALL, "u1", Map.of());
        payments.pay();
        fault = null;
        clock.forward(Duration.ofSeconds(1));
        payments.pay();
        outbox.owe(CALL, "u2", Map.of());
        payments.pay();

        assertThat(outbox.depth().waiting()).isZero();
    }
}
