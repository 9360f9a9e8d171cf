package net.healix360.engage.adapter.platform;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import net.healix360.engage.replica.control.UnavailableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This hospital's part of what the platform lets its API keys ask in a minute (reference/platform-graphql.md §3.3).
 * Writes may use all of it; reads leave a reserve for them and wait.
 */
@ApplicationScoped
public class CallBudget {
    private static final double RESERVED_FOR_WRITES = 0.3;
    private static final Duration WRITE_PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Bucket bucket;
    private long reserve;

    protected CallBudget() {}

    @Inject
    public CallBudget(
            @ConfigProperty(name = "platform.calls-per-minute", defaultValue = "100") int limit,
            @ConfigProperty(name = "platform.share", defaultValue = "0.8") double share) {
        long calls = Math.max(1, Math.round(limit * share));
        this.reserve = Math.round(calls * RESERVED_FOR_WRITES);
        this.bucket = Bucket.builder()
                .addLimit(rate -> rate.capacity(calls).refillGreedy(calls, Duration.ofMinutes(1)))
                .build();
    }

    /** Waits shortly when everything is used up. */
    void forWrite() {
        await(0, WRITE_PATIENCE);
    }

    /** Waits for as long as a minute: reads have time. */
    void forRead() {
        await(reserve, Duration.ofMinutes(1));
    }

    /** The platform says that the keys have asked too much: whoever else uses them has taken more than its part. */
    void overdrawn() {
        bucket.tryConsumeAsMuchAsPossible();
    }

    long left() {
        return bucket.getAvailableTokens();
    }

    private void await(long left, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!take(left)) {
            if (System.nanoTime() > end) {
                throw new UnavailableException("the hospital's share of the platform's calls is used up for now");
            }
            pause();
        }
    }

    private synchronized boolean take(long left) {
        return bucket.getAvailableTokens() > left && bucket.tryConsume(1);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("the sidecar stops");
        }
    }
}
