package net.healix360.engage.missedcalls.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/** A call as the platform is to know it. */
final class CallWrites {
    private CallWrites() {}

    static PlatformWrite of(CallSummary call, Optional<String> agentRecordId, Optional<MissedCall> ownEntry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("direction", call.direction().name());
        fields.put("callStatus", call.answered() ? "ANSWERED" : "MISSED");
        PhoneNumber.parse(call.callerPhone()).ifPresent(phone -> fields.put("callerPhone", phone.e164()));
        fields.put("callSourceNumber", call.did());
        fields.put("campaignName", call.campaignName());
        fields.put("startedAt", WireInstant.of(call.startedAt()));
        call.answeredAt().ifPresent(at -> fields.put("answeredAt", WireInstant.of(at)));
        fields.put("endedAt", WireInstant.of(call.endedAt()));
        fields.put("durationSec", call.durationSeconds());
        fields.put("talkSec", call.talkSeconds());
        call.agentName().ifPresent(name -> fields.put("agentName", name));
        agentRecordId.ifPresent(id -> fields.put("agentId", id));
        call.disposition().ifPresent(disposition -> fields.put("disposition", disposition));
        call.recordingUrl().ifPresent(url -> fields.put("recordingUrl", url));
        ownEntry.ifPresent(entry -> fields.putAll(callbackFields(entry)));
        return PlatformWrite.ofKey(RecordKind.CALL, call.ucid().value(), fields);
    }

    /** The call that opened a queue entry, with the entry as it stands. */
    static PlatformWrite of(MissedCall entry) {
        return PlatformWrite.ofKey(RecordKind.CALL, entry.id(), callbackFields(entry));
    }

    private static Map<String, Object> callbackFields(MissedCall entry) {
        return Map.of("callbackStatus", entry.status().name(), "missedCallCount", (long) entry.attempts());
    }
}
