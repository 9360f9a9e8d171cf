package net.healix360.engage.adapter.ozonetel;

import java.time.Duration;
import java.time.Instant;
import net.healix360.engage.telephony.control.TelephonyFault;

/**
 * Waits longer each time when the vendor does not say whether it has made a token: each may count, ten use up the
 * hour, and then nobody could telephone although the vendor is back.
 */
final class TokenBackOff {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Instant notBefore = Instant.MIN;
    private Duration next = FIRST;

    synchronized void check(Instant now) {
        if (now.isBefore(notBefore)) {
            throw LineFault.notSent("no token: the vendor gave no answer a moment ago");
        }
    }

    synchronized void failed(TelephonyFault fault, Instant now) {
        if (!fault.surelyDidNothing()) {
            notBefore = now.plus(next);
            next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        }
    }

    synchronized void succeeded() {
        notBefore = Instant.MIN;
        next = FIRST;
    }
}
