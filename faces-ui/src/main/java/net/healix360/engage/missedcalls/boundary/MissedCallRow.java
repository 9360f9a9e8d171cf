package net.healix360.engage.missedcalls.boundary;

import java.util.function.Function;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.lists.entity.ListedPhone;
import net.healix360.engage.lists.entity.Revealable;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/**
 * A missed call as a row of the page; what is not known is an empty text.
 *
 * @param outcome how far it is: the end's name, or while it has none the callback's status
 * @param word the key of the outcome's word
 * @param ended when it ended
 */
public record MissedCallRow(
        MissedCall call,
        ListedPhone phone,
        String name,
        String missedAt,
        String waiting,
        SlaMark sla,
        String outcome,
        String word,
        String ended,
        String owner) {

    static MissedCallRow of(MissedCall call, HospitalTime time, Function<AgentId, String> agentName) {
        return new MissedCallRow(
                call,
                new ListedPhone(call.callerPhone(), Revealable.MISSED_CALL, call.id()),
                call.callerName().orElse(""),
                time.clock(call.missedAt()),
                call.isOpen() ? time.waiting(call.missedAt()) : "",
                SlaMark.of(call, time),
                call.end().map(Enum::name).orElse(call.status().name()),
                call.end().map(end -> "end." + end).orElse("callback." + call.status()),
                call.endedAt().map(time::clock).orElse(""),
                call.owner().map(agentName).orElse(""));
    }
}
