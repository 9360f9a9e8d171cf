package net.healix360.engage.floor.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How many calls there were over a stretch of time.
 *
 * @param calls for each step from the beginning on, how many calls were in progress at some moment of it
 */
public record CallDensity(Instant from, Duration step, List<Integer> calls) {
    public CallDensity {
        calls = List.copyOf(calls);
    }
}
