package net.healix360.engage.missedcalls.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;

/**
 * A patient who called and was not answered, until somebody has reached them or the promise came to another end. While
 * it has no end the entry is open, whatever its status.
 *
 * @param id the first call's UCID
 * @param ucid the latest call's UCID
 * @param callerPhone the number in E.164 where it is one, else as the vendor wrote it
 * @param did the hospital's number that was called, which tells the branch
 * @param missedAt when the latest call was missed
 * @param attempts how often this number was missed while the entry was open
 * @param slaDueAt by when the patient should have been reached
 * @param owner who is to call back, or did
 * @param stored whether the platform has it yet
 * @param course what was done, and the end
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
        CallbackCourse course) {

    public MissedCall {
        if (status.isEnd() && course.end().isEmpty()) {
            throw new IllegalArgumentException(status + " is an end, and there is none");
        }
    }

    /** Nobody has called back yet; a status that is an end has been one since the call was missed. */
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
                MissedCallEnd.of(status)
                        .map(end -> CallbackCourse.NONE.ended(end, missedAt))
                        .orElse(CallbackCourse.NONE));
    }

    /** When somebody first called back. */
    public Optional<Instant> callbackAttemptedAt() {
        return course.firstAttemptAt();
    }

    /** When somebody last called back. */
    public Optional<Instant> lastAttemptAt() {
        return course.lastAttemptAt();
    }

    /** How it ended; empty while it is open. */
    public Optional<MissedCallEnd> end() {
        return course.end();
    }

    public Optional<Instant> endedAt() {
        return course.endedAt();
    }

    public boolean isOpen() {
        return course.end().isEmpty();
    }

    /** The same number was missed again: one entry, counted and refreshed; an ended one keeps its clock. */
    public MissedCall missedAgain(Ucid again, Instant at, Duration sla) {
        return at.isAfter(missedAt) ? missed(again, at, attempts + 1, sla) : missed(ucid, missedAt, attempts + 1, sla);
    }

    /** These missed calls are its own: the latest of them, and how many there are. */
    public MissedCall missed(Ucid latest, Instant at, int times, Duration sla) {
        boolean clockRuns = isOpen() && !at.equals(missedAt);
        return new MissedCall(
                id,
                latest,
                callerPhone,
                callerName,
                did,
                campaignName,
                at,
                status,
                times,
                clockRuns ? at.plus(sla) : slaDueAt,
                owner,
                false,
                course);
    }

    /** One of its calls was answered after all. When it was the only one, nobody waited. */
    public MissedCall missedOnceLess(Instant at) {
        if (attempts > 1) {
            return with(status, attempts - 1, owner, course);
        }
        return status.isEnd()
                ? with(status, attempts, owner, course)
                : with(CallbackStatus.INVALID, attempts, owner, course.ended(MissedCallEnd.NO_PATIENT, at));
    }

    /** Somebody calls the patient back. Without effect on what has an end. */
    public MissedCall attempted(AgentId by, Instant at) {
        return isOpen()
                ? with(CallbackStatus.CALLBACK_ATTEMPTED, attempts, Optional.of(owner.orElse(by)), course.attempted(at))
                : this;
    }

    /** It has an end from now on; the first one stays. */
    public MissedCall ended(MissedCallEnd how, Instant at) {
        return isOpen() ? with(how.statusAfter(status), attempts, owner, course.ended(how, at)) : this;
    }

    public boolean mayBecome(CallbackStatus next) {
        return isOpen() && status.mayBecome(next);
    }

    /** @throws IllegalStateException when it does not lead there */
    public MissedCall become(CallbackStatus next, Instant at) {
        if (!mayBecome(next)) {
            throw new IllegalStateException(status + " does not become " + next);
        }
        return with(
                next,
                attempts,
                owner,
                MissedCallEnd.of(next).map(end -> course.ended(end, at)).orElse(course));
    }

    public MissedCall ownedBy(Optional<AgentId> agent) {
        return with(status, attempts, agent, course);
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
                course);
    }

    /** Another promise: counted from when it was missed. */
    public MissedCall promisedWithin(Duration sla) {
        return new MissedCall(
                id,
                ucid,
                callerPhone,
                callerName,
                did,
                campaignName,
                missedAt,
                status,
                attempts,
                missedAt.plus(sla),
                owner,
                stored,
                course);
    }

    /** As the platform is to know it, which it does not yet. */
    private MissedCall with(CallbackStatus next, int times, Optional<AgentId> agent, CallbackCourse then) {
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
                false,
                then);
    }
}
