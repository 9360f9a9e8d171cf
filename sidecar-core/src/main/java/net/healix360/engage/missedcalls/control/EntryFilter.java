package net.healix360.engage.missedcalls.control;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;

/**
 * Which missed calls by how the promise to the patient stands.
 *
 * @param open open ones only
 * @param ends ended ones only, that ended like one of these; empty for whatever end
 * @param from missed then or later
 * @param to missed before
 * @param leakedAt past their time at that instant, with a patient whom nobody has reached
 * @param unclaimedAt open at that instant, past half of their time, and nobody's
 */
public record EntryFilter(
        boolean open,
        Set<MissedCallEnd> ends,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Instant> leakedAt,
        Optional<Instant> unclaimedAt) {
    public static final EntryFilter ALL =
            new EntryFilter(false, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public EntryFilter {
        ends = Set.copyOf(ends);
    }

    public EntryFilter whichAreOpen() {
        return new EntryFilter(true, ends, from, to, leakedAt, unclaimedAt);
    }

    public EntryFilter endedAs(Set<MissedCallEnd> wanted) {
        return new EntryFilter(open, wanted, from, to, leakedAt, unclaimedAt);
    }

    public EntryFilter between(Optional<Instant> first, Optional<Instant> end) {
        return new EntryFilter(open, ends, first, end, leakedAt, unclaimedAt);
    }

    public EntryFilter leakedAt(Instant now) {
        return new EntryFilter(open, ends, from, to, Optional.of(now), unclaimedAt);
    }

    public EntryFilter unclaimedAt(Instant now) {
        return new EntryFilter(open, ends, from, to, leakedAt, Optional.of(now));
    }
}
