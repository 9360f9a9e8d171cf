package net.healix360.engage.identity.control;

import java.time.Duration;
import java.util.Optional;

/** Counts failed attempts for a pair of address and account: five in fifteen minutes, then a pause. */
public interface LoginAttempts {
    int MOST_FAILURES = 5;
    Duration WINDOW = Duration.ofMinutes(15);

    /** How long this pair must wait; empty when it may try. */
    Optional<Duration> blockedFor(String address, String account);

    void failed(String address, String account);
}
