package net.healix360.engage.calls.entity;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * What came of one call, as it was entered first; nothing changes it but the vendor's answer.
 *
 * @param did the hospital's number in the call
 * @param campaignName whose texts the vendor knows it by; empty for the hospital's default texts
 * @param pauseReason the break that the agent goes on afterwards; empty: ready
 * @param vendorCopy what the vendor has of it
 */
public record DisposedCall(
        Ucid ucid,
        AgentId agentId,
        Disposition disposition,
        DispositionSource source,
        String notes,
        Optional<String> callerPhone,
        Optional<String> leadId,
        Optional<String> missedCallId,
        boolean callbackRequested,
        String did,
        String campaignName,
        Optional<String> pauseReason,
        Instant at,
        VendorCopy vendorCopy) {

    /** What the vendor has of a disposition. */
    public enum VendorCopy {
        /** Nothing for certain yet: it is sent until the vendor has it. */
        OWED,
        SAVED,
        /** The vendor applies it when the call ends. */
        QUEUED,
        /** The vendor had another one before ours, which stands there. */
        SUPERSEDED,
        /** The vendor will never take it. */
        REFUSED
    }

    public DisposedCall withVendorCopy(VendorCopy copy) {
        return new DisposedCall(
                ucid,
                agentId,
                disposition,
                source,
                notes,
                callerPhone,
                leadId,
                missedCallId,
                callbackRequested,
                did,
                campaignName,
                pauseReason,
                at,
                copy);
    }

    public CallDisposed told() {
        return new CallDisposed(
                ucid, agentId, disposition, source, notes, callerPhone, leadId, missedCallId, callbackRequested, at);
    }
}
