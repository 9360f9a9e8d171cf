package net.healix360.engage.simulator.calls;

import java.time.Duration;

/**
 * The time before a call is answered.
 *
 * @param beforeRinging time in announcements before the first agent may ring
 * @param ringing how long the answering agent's phone rings
 * @param patience when the caller gives up, counted from arrival
 * @param unansweredOffers how many agents let it ring before one answers
 * @param ringTimeout how long it rings at who does not answer
 */
public record Queueing(
        Duration beforeRinging, Duration ringing, Duration patience, int unansweredOffers, Duration ringTimeout) {
    private static final Duration QUEUE_LIMIT = Duration.ofMinutes(10);
    private static final Duration RING_TIMEOUT = Duration.ofSeconds(20);

    public static Queueing ringingFor(Duration ringing) {
        return new Queueing(Duration.ZERO, ringing, QUEUE_LIMIT.plus(ringing), 0, RING_TIMEOUT);
    }

    public Queueing after(Duration announcements) {
        return new Queueing(announcements, ringing, patience.plus(announcements), unansweredOffers, ringTimeout);
    }

    public Queueing withPatience(Duration limit) {
        return new Queueing(beforeRinging, ringing, limit, unansweredOffers, ringTimeout);
    }

    public Queueing withRingTimeout(Duration timeout) {
        return new Queueing(beforeRinging, ringing, patience, unansweredOffers, timeout);
    }

    public Queueing withUnansweredOffers(int offers, Duration timeout) {
        return new Queueing(beforeRinging, ringing, patience, offers, timeout);
    }
}
