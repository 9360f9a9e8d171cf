package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import net.healix360.engage.setup.control.ConfigurationChanged;
import net.healix360.engage.setup.entity.ConfigKind;

/**
 * The account's token in memory. Who needs one has it at once; the network is asked when there is none, when it was
 * refused, or shortly before it ends, by one thread while the others wait or go on with the old one.
 */
@ApplicationScoped
public class TokenKeeper {
    private static final long PATIENCE_SECONDS = 20;

    private final ReentrantLock renewing = new ReentrantLock();
    private volatile HeldToken held = HeldToken.NONE;

    private TokenSource source;
    private Clock clock;

    protected TokenKeeper() {}

    @Inject
    public TokenKeeper(TokenSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** @throws net.healix360.engage.telephony.control.TelephonyFault when there is none and none can be had */
    String token() {
        HeldToken now = held;
        return now.livesAt(clock.instant()) ? now.text() : renewed(now).text();
    }

    /** Another one than that which the vendor has refused. */
    String instead(String refused) {
        HeldToken now = held;
        return now.text().equals(refused) ? renewed(now).text() : token();
    }

    /** Called now and then: a token is there, and one that ends soon is replaced, before anybody has to wait. */
    void keepFresh() {
        HeldToken now = held;
        if (now.isAgingAt(clock.instant())) {
            renewed(now);
        }
    }

    /** Another account's token is no use. */
    void forget(@Observes ConfigurationChanged changed) {
        if (changed.kind() == ConfigKind.TELEPHONY) {
            held = HeldToken.NONE;
        }
    }

    private HeldToken renewed(HeldToken old) {
        lock();
        try {
            if (held.equals(old)) {
                held = source.fetch(old);
            }
            return held;
        } finally {
            renewing.unlock();
        }
    }

    private void lock() {
        try {
            if (!renewing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw LineFault.notSent("the account's token is being renewed");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw LineFault.notSent("interrupted while waiting for a token");
        }
    }
}
