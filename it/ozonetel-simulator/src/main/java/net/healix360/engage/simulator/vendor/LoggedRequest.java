package net.healix360.engage.simulator.vendor;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One request to the vendor's API.
 *
 * @param number counts from 1
 * @param at when it arrived, in real time
 * @param agentId whom it was about, or empty
 * @param ucid which call it was about, or empty
 * @param status HTTP status, 0 as long as there is no answer
 * @param outcome the body's own status
 * @param text the body's message
 */
public record LoggedRequest(
        long number,
        Instant at,
        String method,
        String path,
        String agentId,
        String ucid,
        int status,
        String outcome,
        String text) {
    /** Microseconds since 1970. */
    public long epochMicros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    LoggedRequest answered(int httpStatus, String bodyStatus, String bodyText) {
        return new LoggedRequest(number, at, method, path, agentId, ucid, httpStatus, bodyStatus, bodyText);
    }
}
