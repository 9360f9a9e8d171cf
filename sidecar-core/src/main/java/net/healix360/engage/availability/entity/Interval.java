package net.healix360.engage.availability.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentState;

/** A time during which an agent was in one state; {@code until} is not part of it. */
public record Interval(AgentState state, Optional<String> reason, Instant from, Instant until) {

    public Interval {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("an interval does not end before it begins");
        }
    }

    /** The part of it between two instants, of no length when there is none. */
    public Interval within(Instant begin, Instant end) {
        Instant start = from.isBefore(begin) ? begin : from;
        Instant stop = until.isAfter(end) ? end : until;
        return new Interval(state, reason, start, stop.isBefore(start) ? start : stop);
    }

    public long seconds() {
        return Duration.between(from, until).toSeconds();
    }
}
