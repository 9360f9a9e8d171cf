package net.healix360.engage.missedcalls.control;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.missedcalls.entity.CallbackStatus;

/**
 * Which missed calls, latest first.
 *
 * @param status of the pending and the attempted ones, those that are open, unless an end is asked for too
 * @param search part of the number or of the UCID
 * @param limit 1 to 200
 * @param cursor where the page before ended
 */
public record MissedCallFilter(
        Optional<CallbackStatus> status,
        Optional<AgentId> owner,
        Optional<String> ucid,
        Optional<String> search,
        EntryFilter entries,
        int limit,
        Optional<String> cursor) {
    public static final int LARGEST_PAGE = 200;

    public MissedCallFilter {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit is 1 to " + LARGEST_PAGE);
        }
    }

    public static MissedCallFilter all(int limit) {
        return new MissedCallFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EntryFilter.ALL,
                limit,
                Optional.empty());
    }

    /** The page after the one that ended at this cursor. */
    public MissedCallFilter after(String page) {
        return after(Optional.of(page));
    }

    public MissedCallFilter after(Optional<String> page) {
        return new MissedCallFilter(status, owner, ucid, search, entries, limit, page);
    }

    public MissedCallFilter of(AgentId wanted) {
        return of(Optional.of(wanted));
    }

    public MissedCallFilter of(Optional<AgentId> wanted) {
        return new MissedCallFilter(status, wanted, ucid, search, entries, limit, cursor);
    }

    public MissedCallFilter with(CallbackStatus wanted) {
        return new MissedCallFilter(Optional.ofNullable(wanted), owner, ucid, search, entries, limit, cursor);
    }

    public MissedCallFilter call(Optional<String> wanted) {
        return new MissedCallFilter(status, owner, wanted, search, entries, limit, cursor);
    }

    public MissedCallFilter containing(Optional<String> text) {
        return new MissedCallFilter(status, owner, ucid, text, entries, limit, cursor);
    }

    public MissedCallFilter which(EntryFilter wanted) {
        return new MissedCallFilter(status, owner, ucid, search, wanted, limit, cursor);
    }

    /** Only those that have no end yet. */
    public MissedCallFilter open() {
        return which(entries.whichAreOpen());
    }

    /** Whether only open entries are asked for, by name or by a status that only they are listed under. */
    public boolean onlyOpen() {
        boolean waiting = status.filter(wanted -> !wanted.isEnd()).isPresent();
        return entries.open() || (waiting && entries.ends().isEmpty());
    }
}
