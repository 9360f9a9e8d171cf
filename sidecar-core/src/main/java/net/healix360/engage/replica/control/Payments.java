package net.healix360.engage.replica.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import net.healix360.engage.foundation.logging.EventLogger;

/** When the outbox is paid: always at once, and after a failure with growing pauses, so that a platform that comes back is not run over. */
@ApplicationScoped
public class Payments {
    private static final EventLogger LOG = EventLogger.of(Payments.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(700);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private OutboxDrain drain;
    private Clock clock;
    private int failures;
    private Instant notBefore = Instant.EPOCH;

    protected Payments() {}

    @Inject
    public Payments(OutboxDrain drain, Clock clock) {
        this.drain = drain;
        this.clock = clock;
    }

    /** Pays what is due, unless a pause is not over yet. */
    public synchronized void pay() {
        if (clock.instant().isBefore(notBefore)) {
            return;
        }
        if (paid()) {
            failures = 0;
        } else {
            notBefore = clock.instant().plus(pause(failures++));
        }
    }

    private boolean paid() {
        try {
            return drain.payAll();
        } catch (RuntimeException unexpected) {
            LOG.warn("the outbox cannot be paid", Map.of("reason", String.valueOf(unexpected)));
            return false;
        }
    }

    /** Doubles each time, and up to a quarter more, so that several hospitals do not come back together. */
    private static Duration pause(int failures) {
        long millis = Math.min(FIRST_PAUSE.toMillis() << Math.min(failures, 10), LONGEST_PAUSE.toMillis());
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 4));
    }
}
