package net.healix360.engage.missedcalls.control;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/** A call as the platform is to know it. The agent relation is found by the vendor's agent id, never by a name. */
final class CallWrites {
    private static final String AGENT = "agentId";
    private static final String AGENT_NAME = "agentName";

    /** Facts that the platform takes as they are, by its name for them. */
    private static final Map<CallFact, String> PLAIN = new EnumMap<>(Map.ofEntries(
            Map.entry(CallFact.DIRECTION, "direction"),
            Map.entry(CallFact.DID, "callSourceNumber"),
            Map.entry(CallFact.CAMPAIGN_NAME, "campaignName"),
            Map.entry(CallFact.STARTED_AT, "startedAt"),
            Map.entry(CallFact.ANSWERED_AT, "answeredAt"),
            Map.entry(CallFact.ENDED_AT, "endedAt"),
            Map.entry(CallFact.DURATION_SEC, "durationSec"),
            Map.entry(CallFact.TALK_SEC, "talkSec"),
            Map.entry(CallFact.HOLD_SEC, "holdSec"),
            Map.entry(CallFact.WRAP_SEC, "wrapSec"),
            Map.entry(CallFact.HANDLING_SEC, "handlingSec"),
            Map.entry(CallFact.RESPONSE_SEC, "responseSec"),
            Map.entry(CallFact.AGENT_NAME, AGENT_NAME),
            Map.entry(CallFact.DISPOSITION, "disposition"),
            Map.entry(CallFact.RECORDING_URL, "recordingUrl"),
            Map.entry(CallFact.TRANSFER_TYPE, "transferType"),
            Map.entry(CallFact.TRANSFERRED_TO, "transferredTo"),
            Map.entry(CallFact.LEAD_ID, "leadId"),
            Map.entry(CallFact.PATIENT_ID, "patientId")));

    private final AgentDirectory agents;

    CallWrites(AgentDirectory agents) {
        this.agents = agents;
    }

    /** What the platform does not know yet; empty when that is nothing, or the call is not over. */
    Optional<PlatformWrite> of(CallRecord before, CallRecord after) {
        if (!after.isOver()) {
            return Optional.empty();
        }
        Map<String, Object> fields = fields(after);
        if (before.isOver()) {
            Map<String, Object> told = fields(before);
            told.keySet().forEach(field -> fields.putIfAbsent(field, null));
            fields.entrySet().removeIf(field -> Objects.equals(field.getValue(), told.get(field.getKey())));
        }
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(PlatformWrite.ofKey(RecordKind.CALL, after.ucid().value(), fields));
    }

    /** The call that opened a queue entry, with the entry as it stands; its agent is who is to call back. */
    PlatformWrite of(MissedCall entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("callbackStatus", entry.status().name());
        fields.put("missedCallCount", (long) entry.attempts());
        entry.callbackAttemptedAt().ifPresent(at -> fields.put("callbackAttemptedAt", WireInstant.of(at)));
        entry.owner().flatMap(agents::find).ifPresent(owner -> {
            fields.put(AGENT, owner.recordId());
            fields.put(AGENT_NAME, owner.name());
        });
        return PlatformWrite.ofKey(RecordKind.CALL, entry.id(), fields);
    }

    /** Nobody is to call back any more: the call's agent is again who let it ring. */
    PlatformWrite released(MissedCall entry, Optional<CallRecord> call) {
        Map<String, Object> fields = new LinkedHashMap<>(of(entry).fields());
        fields.put(
                AGENT,
                call.flatMap(CallRecord::agentId)
                        .flatMap(agents::find)
                        .map(Agent::recordId)
                        .orElse(null));
        fields.put(
                AGENT_NAME,
                call.flatMap(known -> known.text(CallFact.AGENT_NAME)).orElse(null));
        return PlatformWrite.ofKey(RecordKind.CALL, entry.id(), fields);
    }

    private Map<String, Object> fields(CallRecord call) {
        Map<String, Object> fields = new LinkedHashMap<>();
        PLAIN.forEach((fact, field) -> {
            Object value = call.facts().get(fact);
            if (value != null) {
                fields.put(field, value instanceof Instant at ? WireInstant.of(at) : value);
            }
        });
        fields.put("callStatus", call.answered() ? "ANSWERED" : "MISSED");
        call.text(CallFact.CALLER_PHONE)
                .flatMap(PhoneNumber::parse)
                .ifPresent(phone -> fields.put("callerPhone", phone.e164()));
        call.agentId().flatMap(agents::find).map(Agent::recordId).ifPresent(id -> fields.put(AGENT, id));
        return fields;
    }
}
