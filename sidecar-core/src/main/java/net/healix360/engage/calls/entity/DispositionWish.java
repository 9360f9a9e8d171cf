package net.healix360.engage.calls.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * What somebody says came of a call.
 *
 * @param callerPhone whom the call was with, when it is another number than the call's own
 * @param missedCallId the queue entry that the call was about
 * @param pauseReason the break that the agent goes on afterwards
 */
public record DispositionWish(
        AgentId agentId,
        Ucid ucid,
        Disposition disposition,
        DispositionSource source,
        String notes,
        Optional<String> callerPhone,
        Optional<String> leadId,
        Optional<String> missedCallId,
        boolean callbackRequested,
        Optional<String> pauseReason) {

    /** What is entered when nobody says anything: somebody must call this person again. */
    public static DispositionWish callback(AgentId agentId, Ucid ucid, DispositionSource source) {
        return new DispositionWish(
                agentId,
                ucid,
                Disposition.CALLBACK_REQUESTED,
                source,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
