package net.healix360.engage.adapter.ozonetel;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A token with its life. Its end is counted a minute early, for clocks and for the way.
 *
 * @param agingAt from then on it is replaced before it ends; spread, so that hospitals do not do it together
 * @param mark by which the account's desk knows it; says nothing about the token itself
 */
record HeldToken(String text, String mark, Instant agingAt, Instant endsAt) {
    static final HeldToken NONE = new HeldToken("", "", Instant.MIN, Instant.MIN);
    private static final Duration RESERVE = Duration.ofMinutes(1);
    private static final int SPREAD_SECONDS = 300;

    /** @param expiresAt when the vendor stops to accept it */
    static HeldToken until(Instant expiresAt, String text, String mark) {
        Duration early =
                Duration.ofMinutes(5).plusSeconds(ThreadLocalRandom.current().nextInt(SPREAD_SECONDS));
        return new HeldToken(text, mark, expiresAt.minus(early), expiresAt.minus(RESERVE));
    }

    boolean livesAt(Instant now) {
        return now.isBefore(endsAt);
    }

    boolean isAgingAt(Instant now) {
        return !now.isBefore(agingAt);
    }

    /** Without the token: one may stand in a log line. */
    @Override
    public String toString() {
        return "HeldToken[until " + endsAt + "]";
    }
}
