package net.healix360.engage.adapter.ozonetel;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import net.healix360.engage.telephony.control.TelephonyFault;

/** Asks no more often than the vendor allows; whoever comes too early is told when to come again and never waits here. */
@ApplicationScoped
public class VendorLimits {
    /** Somewhat more than the vendor's minute, for clocks and for the way. */
    private static final Duration WINDOW = Duration.ofSeconds(62);

    private final Map<Allowance, Bucket> buckets = new EnumMap<>(Allowance.class);

    public VendorLimits() {
        for (Allowance allowance : Allowance.values()) {
            buckets.put(
                    allowance,
                    Bucket.builder()
                            .addLimit(rate -> rate.capacity(allowance.perMinute())
                                    .refillIntervally(allowance.perMinute(), WINDOW))
                            .build());
        }
    }

    /** @throws TelephonyFault of kind {@code LIMIT} */
    void take(Allowance allowance) {
        ConsumptionProbe probe = buckets.get(allowance).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TelephonyFault(
                    TelephonyFault.Kind.LIMIT,
                    "no more " + allowance.kind() + " requests now",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
