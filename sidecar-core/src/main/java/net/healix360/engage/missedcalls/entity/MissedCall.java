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
 * @param owner who is to call back
 * @param stored whether the platform has it yet
 * @param callbackAttemptedAt when somebody first called back
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
        boolean stored,
        Optional<Instant> callbackAttemptedAt) {

    /** Nobody has called back yet. */
    public MissedCall(
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
        this(
                id,
                ucid,
                callerPhone,
                callerName,
                did,
                campaignName,
                missedAt,
                status,
                attempts,
                slaDueAt,
                owner,
                stored,
                Optional.empty());
    }

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
                false,
                callbackAttemptedAt);
    }

    /** One of its calls was answered after all. When it was the only one, nobody waits. */
    public MissedCall missedOnceLess() {
        return attempts > 1
                ? with(status, attempts - 1, owner, false, callbackAttemptedAt)
                : with(status.isEnd() ? status : CallbackStatus.INVALID, attempts, owner, false, callbackAttemptedAt);
    }

    /** Somebody calls the patient back; the first attempt stops the clock. Without effect on what has an end. */
    public MissedCall attempted(AgentId by, Instant at) {
        return status.isEnd()
                ? this
                : with(
                        CallbackStatus.CALLBACK_ATTEMPTED,
                        attempts,
                        Optional.of(owner.orElse(by)),
                        false,
                        Optional.of(callbackAttemptedAt.orElse(at)));
    }

    /** @throws IllegalStateException when the status does not lead there */
    public MissedCall become(CallbackStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(status + " does not become " + next);
        }
        return with(next, attempts, owner, false, callbackAttemptedAt);
    }

    public MissedCall ownedBy(Optional<AgentId> agent) {
        return with(status, attempts, agent, false, callbackAttemptedAt);
    }

    public MissedCall calledBy(Optional<String> name) {
        return new MissedCall(
                id,
                ucid,
                callerPhone,
                name,
                did,
                campaignName,
                missedAt,
                status,
                attempts,
                slaDueAt,
                owner,
                stored,
                callbackAttemptedAt);
    }

    private MissedCall with(
            CallbackStatus next, int times, Optional<AgentId> agent, boolean known, Optional<Instant> attempted) {
        return new MissedCall(
                id,
                ucid,
                callerPhone,
                callerName,
                did,
                campaignName,
                missedAt,
                next,
                times,
                slaDueAt,
                agent,
                known,
                attempted);
    }
}
