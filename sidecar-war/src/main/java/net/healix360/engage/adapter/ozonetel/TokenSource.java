package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.adapter.dispatcher.AccountDesk;
import net.healix360.engage.adapter.dispatcher.DeskAnswer;
import net.healix360.engage.adapter.dispatcher.DeskUnavailableException;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.telephony.control.TelephonyFault;

/** Gets the account's token: the one that another hospital has made or, when the desk says so, a new one for all. */
@ApplicationScoped
public class TokenSource {
    private static final EventLogger LOG = EventLogger.of(TokenSource.class);
    /** How long a token lives (reference/ozonetel.md §2.2). */
    private static final Duration LIFE = Duration.ofMinutes(60);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private AccountDesk desk;
    private TokenGenerator generator;
    private OzonetelAccount account;
    private Clock clock;
    private final TokenBackOff backOff = new TokenBackOff();

    protected TokenSource() {}

    @Inject
    public TokenSource(OzonetelAccount account, AccountDesk desk, TokenGenerator generator, Clock clock) {
        this.desk = desk;
        this.generator = generator;
        this.account = account;
        this.clock = clock;
    }

    /**
     * @param old the one that is to be replaced; {@link HeldToken#NONE} when there is none
     * @throws TelephonyFault which says {@code NOT_SENT} for silence: what the token was wanted for has not been sent
     */
    HeldToken fetch(HeldToken old) {
        backOff.check(clock.instant());
        try {
            return ask(old.mark());
        } catch (DeskUnavailableException unreachable) {
            throw LineFault.notSent("no token for the telephony account: " + unreachable.getMessage());
        }
    }

    private HeldToken ask(String refused) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String unwanted = refused;
        while (System.nanoTime() < end) {
            DeskAnswer answer = desk.token(keys().name(), unwanted);
            if (answer instanceof DeskAnswer.Lease lease) {
                return made(lease.id());
            } else if (answer instanceof DeskAnswer.Held held) {
                Optional<String> token = keys().open(held.sealed());
                unwanted = AccountKeys.mark(held.sealed());
                if (token.isPresent()) {
                    return HeldToken.until(held.expiresAt(), token.get(), unwanted);
                }
            } else if (answer instanceof DeskAnswer.Exhausted exhausted) {
                throw new TelephonyFault(TelephonyFault.Kind.LIMIT, "no more tokens this hour", exhausted.until());
            } else if (answer instanceof DeskAnswer.Later later) {
                pause(later.after());
            }
        }
        throw LineFault.notSent("another hospital of the account makes a token and is not ready");
    }

    private HeldToken made(String lease) {
        Instant expiresAt = clock.instant().plus(LIFE);
        String token = generated(lease);
        String sealed = keys().close(token);
        try {
            desk.keep(keys().name(), lease, sealed, expiresAt);
        } catch (DeskUnavailableException later) {
            LOG.warn("the new token is ours alone for now", Map.of("reason", later.getMessage()));
        }
        return HeldToken.until(expiresAt, token, AccountKeys.mark(sealed));
    }

    private String generated(String lease) {
        try {
            String token = generator.generate();
            backOff.succeeded();
            return token;
        } catch (TelephonyFault fault) {
            backOff.failed(fault, clock.instant());
            giveBack(lease, fault.surelyDidNothing());
            throw fault.surelyDidNothing() ? fault : LineFault.notSent("no token: " + fault.getMessage());
        }
    }

    private void giveBack(String lease, boolean unused) {
        try {
            desk.giveBack(keys().name(), lease, unused);
        } catch (DeskUnavailableException later) {
            LOG.warn("a lease was not given back; it ends by itself", Map.of("reason", later.getMessage()));
        }
    }

    /** Of the account as it is now: an administrator may have chosen another. */
    private AccountKeys keys() {
        return new AccountKeys(account.userName(), account.apiKey());
    }

    private static void pause(Duration shortly) {
        try {
            new CountDownLatch(1).await(shortly.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw LineFault.notSent("interrupted while waiting for a token");
        }
    }
}
