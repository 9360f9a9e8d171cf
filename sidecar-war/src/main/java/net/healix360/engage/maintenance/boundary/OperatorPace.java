package net.healix360.engage.maintenance.boundary;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How often one address may knock at the operator's doors. */
@ApplicationScoped
public class OperatorPace {
    static final int A_MINUTE = 10;
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Bucket> addresses = new ConcurrentHashMap<>();

    private Clock clock;

    protected OperatorPace() {}

    @Inject
    public OperatorPace(Clock clock) {
        this.clock = clock;
    }

    /** Counts this one; how long to wait when it is one too many, in whole seconds. */
    Optional<Duration> waitFor(String address) {
        if (addresses.size() >= MOST_ADDRESSES) {
            addresses.clear();
        }
        ConsumptionProbe probe =
                addresses.computeIfAbsent(address, fresh -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(
                        1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .withCustomTimePrecision(new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return Duration.ofMillis(clock.millis()).toNanos();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return true;
                    }
                })
                .build();
    }
}
