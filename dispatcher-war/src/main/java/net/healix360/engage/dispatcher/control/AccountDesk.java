package net.healix360.engage.dispatcher.control;

import java.time.Duration;
import java.time.Instant;
import net.healix360.engage.dispatcher.entity.AccountLimit;
import net.healix360.engage.dispatcher.entity.Permit;
import net.healix360.engage.dispatcher.entity.TokenAnswer;
import net.healix360.engage.dispatcher.entity.VendorAccount;

/**
 * What the hospitals of one account must do together: a new token ends the old one, ten may be made in an hour, and
 * the limits are the account's. Each method is atomic among all dispatchers; each throws
 * {@link EventLog.UnavailableException}.
 */
public interface AccountDesk {
    int TOKENS_PER_HOUR = 10;

    /** Longer than a sidecar waits for the vendor. */
    Duration LEASE = Duration.ofSeconds(20);

    /** @param refused mark of a token that the vendor no longer takes or that ends soon; empty when there was none */
    TokenAnswer token(VendorAccount account, String refused);

    /** False when the lease has ended: what it brings may be dead already, and is not kept. */
    boolean keep(VendorAccount account, String lease, String sealed, Instant expiresAt);

    /** @param unused nothing was made, so that it does not count against the hour */
    void giveBack(VendorAccount account, String lease, boolean unused);

    Permit permit(VendorAccount account, AccountLimit limit);
}
