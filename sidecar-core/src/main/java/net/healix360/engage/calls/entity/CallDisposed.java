package net.healix360.engage.calls.entity;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * What came of a call is settled, once for each call; fired after it is durable here, whatever the vendor says to it.
 *
 * @param missedCallId the queue entry that the call was about
 * @param callbackRequested the patient asked to be called again
 */
public record CallDisposed(
        Ucid ucid,
        AgentId agentId,
        Disposition disposition,
        DispositionSource source,
        String notes,
        Optional<String> callerPhone,
        Optional<String> leadId,
        Optional<String> missedCallId,
        boolean callbackRequested,
        Instant at) {}
