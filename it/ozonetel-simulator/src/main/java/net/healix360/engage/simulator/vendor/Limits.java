package net.healix360.engage.simulator.vendor;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** The documented limits, one for the whole account. */
record Limits(
        RateLimit tokens,
        RateLimit reports,
        RateLimit agentLogins,
        RateLimit summary,
        RateLimit agentDetails,
        RateLimit updateAgent,
        RateLimit addRecord,
        RateLimit bulk,
        RateLimit deleteRecord) {
    static Limits of(InstantSource wall) {
        Duration minute = Duration.ofMinutes(1);
        return new Limits(
                new RateLimit(wall, 10, Duration.ofHours(1)),
                new RateLimit(wall, 2, minute),
                new RateLimit(wall, 5, minute),
                new RateLimit(wall, 5, minute),
                new RateLimit(wall, 10, minute),
                new RateLimit(wall, 5, minute),
                new RateLimit(wall, 100, minute),
                new RateLimit(wall, 5, minute),
                new RateLimit(wall, 100, minute));
    }

    void forgive() {
        List.of(tokens, reports, agentLogins, summary, agentDetails, updateAgent, addRecord, bulk, deleteRecord)
                .forEach(RateLimit::forgive);
    }
}
