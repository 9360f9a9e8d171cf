package net.healix360.engage.adapter.platform;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import net.healix360.engage.replica.control.UnavailableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This hospital's part of what the platform lets its API keys ask in a minute (reference/platform-graphql.md §3.3).
 * Writes may use all of it; reads, which have time, leave a part of it to them.
 */
@ApplicationScoped
public class CallBudget {
    private static final double FOR_READS = 0.7;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WRITE_PATIENCE = Duration.ofSeconds(10);

    private Bucket all;
    private Bucket reads;

    protected CallBudget() {}

    @Inject
    public CallBudget(
            @ConfigProperty(name = "platform.calls-per-minute", defaultValue = "100") int limit,
            @ConfigProperty(name = "platform.share", defaultValue = "0.8") double share) {
        all = bucket(limit * share);
        reads = bucket(limit * share * FOR_READS);
    }

    /** Waits shortly when everything is used up. */
    void forWrite() {
        take(all, WRITE_PATIENCE);
    }

    /** Waits for as long as a minute. */
    void forRead() {
        take(reads, MINUTE);
        take(all, MINUTE);
    }

    /** The platform says that the keys have asked too much: whoever else uses them has taken more than its part. */
    void overdrawn() {
        all.tryConsumeAsMuchAsPossible();
    }

    private static Bucket bucket(double callsPerMinute) {
        long calls = Math.max(1, Math.round(callsPerMinute));
        return Bucket.builder()
                .addLimit(rate -> rate.capacity(calls).refillGreedy(calls, MINUTE))
                .build();
    }

    private static void take(Bucket bucket, Duration patience) {
        try {
            if (!bucket.asBlocking().tryConsume(1, patience)) {
                throw new UnavailableException("the hospital's share of the platform's calls is used up for now");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("the sidecar stops");
        }
    }
}
