package net.healix360.engage.telephony.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.Ucid;

/**
 * The vendor's final record of one call of this hospital, its legs merged; it corrects what events and summary said.
 *
 * @param ucid the call (the vendor's monitor UCID)
 * @param legs the UCIDs of its legs, as the bulk report is keyed by them
 * @param durationSeconds from ringing to the end; never negative
 * @param talkSeconds answered to ended, hold included; never negative
 * @param handlingSeconds talk, hold and after-call work as the vendor counts them
 * @param agentId who handled it in the end
 * @param agents everybody it was offered to, in order
 * @param disposition an agent's choice; empty for texts that the machine sets
 * @param transferType the vendor's word; empty when the call was not transferred
 * @param reference our text from the dial order
 */
public record CallDetail(
        Ucid ucid,
        List<Ucid> legs,
        Direction direction,
        boolean answered,
        String callerPhone,
        String did,
        String campaignName,
        Instant startedAt,
        Optional<Instant> answeredAt,
        Instant endedAt,
        long durationSeconds,
        long talkSeconds,
        long holdSeconds,
        long wrapSeconds,
        long handlingSeconds,
        Optional<AgentId> agentId,
        Optional<String> agentName,
        List<AgentId> agents,
        Optional<Disposition> disposition,
        String notes,
        Optional<String> recordingUrl,
        Optional<String> transferType,
        Optional<String> transferredTo,
        String hangupBy,
        String reference) {

    public CallDetail {
        legs = List.copyOf(legs);
        agents = List.copyOf(agents);
    }
}
