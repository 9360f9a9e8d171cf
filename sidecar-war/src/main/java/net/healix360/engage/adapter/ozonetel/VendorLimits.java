package net.healix360.engage.adapter.ozonetel;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.adapter.dispatcher.AccountDesk;
import net.healix360.engage.adapter.dispatcher.DeskUnavailableException;
import net.healix360.engage.telephony.control.TelephonyFault;

/**
 * Asks no more often than the vendor allows the account: first this hospital's own measure, then the account's desk.
 * Whoever comes too early is told when to come again and never waits here.
 */
@ApplicationScoped
public class VendorLimits {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<Allowance, Bucket> own = new EnumMap<>(Allowance.class);
    private AccountDesk desk;
    private OzonetelAccount account;

    protected VendorLimits() {}

    @Inject
    public VendorLimits(AccountDesk desk, OzonetelAccount account) {
        this.desk = desk;
        this.account = account;
        for (Allowance allowance : Allowance.values()) {
            own.put(allowance, bucket(allowance.perMinute()));
        }
    }

    /** @throws TelephonyFault {@code LIMIT}, or {@code NOT_SENT} when nobody can say whether it is allowed */
    void take(Allowance allowance) {
        ConsumptionProbe probe = own.get(allowance).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw tooEarly(allowance, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        Optional<Duration> wait = askDesk(allowance);
        if (wait.isPresent()) {
            own.get(allowance).addTokens(1);
            throw tooEarly(allowance, wait.get());
        }
    }

    private Optional<Duration> askDesk(Allowance allowance) {
        try {
            return desk.permit(new AccountKeys(account.userName(), account.apiKey()).name(), allowance.kind());
        } catch (DeskUnavailableException unreachable) {
            if (allowance.needsDesk()) {
                own.get(allowance).addTokens(1);
                throw LineFault.notSent(unreachable.getMessage());
            }
            return Optional.empty();
        }
    }

    private static TelephonyFault tooEarly(Allowance allowance, Duration wait) {
        return new TelephonyFault(TelephonyFault.Kind.LIMIT, "no more " + allowance.kind() + " requests now", wait);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(rate -> rate.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }
}
