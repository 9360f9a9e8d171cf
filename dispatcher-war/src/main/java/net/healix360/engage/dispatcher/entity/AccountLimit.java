package net.healix360.engage.dispatcher.entity;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the vendor allows a whole account in a minute (reference/ozonetel.md §14). */
public enum AccountLimit {
    CDR(2, Duration.ZERO),
    /** Apart from each other, so that each hospital that polls has its turn. */
    AGENT_LOGINS(5, Duration.ofSeconds(12)),
    SUMMARY(5, Duration.ZERO),
    AGENT_DETAILS(10, Duration.ZERO);

    /** Longer than the vendor's minute by what a request may take until it arrives there. */
    public static final Duration WINDOW = Duration.ofSeconds(63);

    private final int most;
    private final Duration apart;

    AccountLimit(int most, Duration apart) {
        this.most = most;
        this.apart = apart;
    }

    /** In any {@link #WINDOW}. */
    public int most() {
        return most;
    }

    /** The least time between two. */
    public Duration apart() {
        return apart;
    }

    public String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AccountLimit> named(String kind) {
        return Arrays.stream(values())
                .filter(limit -> limit.kind().equals(kind))
                .findFirst();
    }
}
