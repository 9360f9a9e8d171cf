package net.healix360.engage.missedcalls.control;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Direction;

/**
 * Which calls, latest first.
 *
 * @param from when a call began at the earliest
 * @param to when a call began at the latest, not included
 * @param recorded only those with a recording
 * @param unlinked only those that belong to no lead and no patient
 * @param limit 1 to 200
 * @param cursor where the page before ended
 */
public record CallFilter(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<AgentId> agent,
        Optional<Direction> direction,
        Optional<Boolean> answered,
        boolean recorded,
        boolean unlinked,
        int limit,
        Optional<String> cursor) {
    public static final int LARGEST_PAGE = 200;

    public CallFilter {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit is 1 to " + LARGEST_PAGE);
        }
    }

    public static CallFilter all(int limit) {
        return new CallFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                limit,
                Optional.empty());
    }

    public CallFilter between(Optional<Instant> first, Optional<Instant> end) {
        return new CallFilter(first, end, agent, direction, answered, recorded, unlinked, limit, cursor);
    }

    public CallFilter of(Optional<AgentId> wanted) {
        return new CallFilter(from, to, wanted, direction, answered, recorded, unlinked, limit, cursor);
    }

    public CallFilter going(Optional<Direction> wanted) {
        return new CallFilter(from, to, agent, wanted, answered, recorded, unlinked, limit, cursor);
    }

    public CallFilter answered(Optional<Boolean> wanted) {
        return new CallFilter(from, to, agent, direction, wanted, recorded, unlinked, limit, cursor);
    }

    public CallFilter withRecording() {
        return new CallFilter(from, to, agent, direction, answered, true, unlinked, limit, cursor);
    }

    public CallFilter withoutLinks() {
        return new CallFilter(from, to, agent, direction, answered, recorded, true, limit, cursor);
    }

    /** The page after the one that ended at this cursor. */
    public CallFilter after(Optional<String> page) {
        return new CallFilter(from, to, agent, direction, answered, recorded, unlinked, limit, page);
    }
}
