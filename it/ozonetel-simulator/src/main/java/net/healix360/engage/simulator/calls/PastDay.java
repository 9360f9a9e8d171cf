package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.time.VendorTime;

/**
 * The recipe of one finished day of one DID, from six in the morning to ten at night, Indian time. The agents are those with the
 * campaign's skill; when they are too few for so many calls, calls are short.
 *
 * @param line tells this DID's UCIDs from those of another DID on the same day, 0 to 99
 * @param size how many calls
 * @param until nothing happened later, for a day that is not over yet
 */
public record PastDay(
        Campaign campaign, int line, List<Agent> agents, LocalDate day, int size, long seed, Instant until) {
    public static final int LARGEST = 100_000;
    private static final String PREFIX = "91";
    private static final int LINES = 100;
    private static final Duration OPENING = Duration.ofHours(6);
    private static final Duration CLOSING = Duration.ofHours(22);

    public PastDay {
        if (line < 0 || line >= LINES) {
            throw new IllegalArgumentException("did is not among the account's first " + LINES + " campaigns");
        }
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("calls must be between 1 and " + LARGEST);
        }
        agents = List.copyOf(agents);
    }

    static boolean mayHave(Ucid ucid) {
        return ucid.digits().startsWith(PREFIX);
    }

    List<Call> calls() {
        return new PastTraffic(this).calls();
    }

    String prefix() {
        return PREFIX + String.format(Locale.ROOT, "%02d", line);
    }

    Instant opens() {
        Instant opening = VendorTime.startOf(day).plus(OPENING);
        return opening.isBefore(until) ? opening : VendorTime.startOf(day);
    }

    Instant closes() {
        Instant closing = VendorTime.startOf(day).plus(CLOSING);
        return closing.isBefore(until) ? closing : until;
    }
}
