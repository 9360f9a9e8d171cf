package net.healix360.engage.missedcalls.control;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.missedcalls.entity.CallbackStatus;

/**
 * Which missed calls, latest first.
 *
 * @param search part of the number or of the UCID
 * @param limit 1 to 200
 * @param cursor where the page before ended
 */
public record MissedCallFilter(
        Optional<CallbackStatus> status,
        Optional<AgentId> owner,
        Optional<String> ucid,
        Optional<String> search,
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
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit, Optional.empty());
    }

    /** The page after the one that ended at this cursor. */
    public MissedCallFilter after(String page) {
        return new MissedCallFilter(status, owner, ucid, search, limit, Optional.of(page));
    }

    public MissedCallFilter of(AgentId wanted) {
        return new MissedCallFilter(status, Optional.of(wanted), ucid, search, limit, cursor);
    }

    public MissedCallFilter with(CallbackStatus wanted) {
        return new MissedCallFilter(Optional.ofNullable(wanted), owner, ucid, search, limit, cursor);
    }
}
