package net.healix360.engage.missedcalls.boundary;

import java.util.function.Function;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.boundary.PhoneText;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/** A missed call as a row of the page; what is not known is an empty text. */
public record MissedCallRow(
        MissedCall call, PhoneText phone, String name, String missedAt, String waiting, SlaMark sla, String owner) {

    static MissedCallRow of(MissedCall call, HospitalTime time, Function<AgentId, String> agentName) {
        return new MissedCallRow(
                call,
                PhoneText.of(call.callerPhone()),
                call.callerName().orElse(""),
                time.clock(call.missedAt()),
                isWaiting(call.status()) ? time.waiting(call.missedAt()) : "",
                SlaMark.of(call, time),
                call.owner().map(agentName).orElse(""));
    }

    /** An attempt that did not reach the patient leaves the patient waiting. */
    private static boolean isWaiting(CallbackStatus status) {
        return status == CallbackStatus.PENDING_CALLBACK || status == CallbackStatus.CALLBACK_ATTEMPTED;
    }
}
