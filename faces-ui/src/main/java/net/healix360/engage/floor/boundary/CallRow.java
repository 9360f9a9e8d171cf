package net.healix360.engage.floor.boundary;

import java.time.Instant;
import java.util.Map;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.boundary.PhoneText;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.MaskedPhone;
import net.healix360.engage.floor.entity.FloorCall;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/** A call as a row of the monitor, found by its number and shown with it covered; what is not known is an empty text. */
public record CallRow(
        String ucid,
        String agentId,
        String agentName,
        String callerName,
        PhoneText phone,
        String covered,
        String direction,
        String did,
        String state,
        Instant since,
        String timer) {

    static CallRow of(FloorCall call, Map<AgentId, String> names, HospitalTime time) {
        CallStatus status = call.status();
        return new CallRow(
                status.ucid().value(),
                status.agentId().map(AgentId::value).orElse(""),
                status.agentId().map(id -> names.getOrDefault(id, id.value())).orElse(""),
                call.caller().name().orElse(""),
                PhoneText.of(call.caller().phone()),
                covered(call.caller().phone()),
                status.direction().name(),
                status.did(),
                status.state().name(),
                status.since(),
                time.timer(status.since()));
    }

    /** Who withholds the number is told by a word, and there is nothing to cover. */
    private static String covered(String phone) {
        return phone.chars().anyMatch(Character::isDigit)
                ? MaskedPhone.of(phone).text()
                : phone;
    }
}
