package net.healix360.engage.availability.entity;

import java.util.Optional;

/**
 * Calls of one agent and day, by number.
 *
 * @param answered inbound calls that were answered
 * @param missed inbound calls that nobody answered, and that rang at this agent last
 * @param talkTimeS of all calls
 * @param appointmentsBooked calls disposed as an appointment
 */
public record CallFigures(
        long total, long inbound, long outbound, long answered, long missed, long talkTimeS, long appointmentsBooked) {
    private static final double TENTHS = 10.0;
    private static final int PERCENT = 100;

    /** Appointments of all calls, in percent with one decimal; empty without a call. */
    public Optional<Double> conversion() {
        return total == 0
                ? Optional.empty()
                : Optional.of(Math.round(appointmentsBooked * PERCENT * TENTHS / total) / TENTHS);
    }
}
