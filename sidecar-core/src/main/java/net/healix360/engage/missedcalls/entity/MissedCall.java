package net.healix360.engage.missedcalls.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;

/**
 * A patient who called and was not answered, until somebody has called back.
 *
 * @param id the first call's UCID
 * @param ucid the latest call's UCID
 * @param callerPhone the number in E.164 where it is one, else as the vendor wrote it
 * @param did the hospital's number that was called, which tells the branch
 * @param missedAt when the latest call was missed
 * @param attempts how often this number was missed while the entry was open
 * @param stored whether the platform has it yet
 */
public record MissedCall(
        String id,
        Ucid ucid,
        String callerPhone,
        Optional<String> callerName,
        String did,
        String campaignName,
        Instant missedAt,
        CallbackStatus status,
        int attempts,
        Instant slaDueAt,
        Optional<AgentId> owner,
        boolean stored) {

    /** The same number was missed again while its entry is open: one entry, counted and refreshed. */
    public MissedCall missedAgain(Ucid again, Instant at, Duration sla) {
        boolean newer = at.isAfter(missedAt);
        return new MissedCall(
                id,
                newer ? again : ucid,
                callerPhone,
                callerName,
                did,
                campaignName,
                newer ? at : missedAt,
                status,
                attempts + 1,
                newer ? at.plus(sla) : slaDueAt,
                owner,
                false);
    }

    public MissedCall calledBy(Optional<String> name) {
        return new MissedCall(
                id, ucid, callerPhone, name, did, campaignName, missedAt, status, attempts, slaDueAt, owner, stored);
    }
}
