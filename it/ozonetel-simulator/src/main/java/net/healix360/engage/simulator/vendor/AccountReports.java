package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.VendorTime;

/** Today's unanswered calls, outbound ones mixed in (reference/ozonetel.md §11.6). */
record AccountReports(Simulation simulation) {
    ObjectNode abandonedToday() {
        ObjectNode reply = Replies.empty();
        ArrayNode rows = reply.putArray("message");
        simulation
                .switchboard()
                .log()
                .endedOn(VendorTime.day(simulation.timeline().now()))
                .filter(call -> !call.outcome().isAnswered())
                .forEach(call -> describe(call, rows.addObject()));
        return reply.put("status", "success");
    }

    /** Here agentID is the numeric id, and the call id an unquoted number. */
    private static void describe(Call call, ObjectNode row) {
        row.put("monitorUCID", Long.parseLong(call.ucid().digits()))
                .put("type", call.type().inReports())
                .put("status", "NotAnswered")
                .put("campaign", call.campaign().name())
                .put("callerID", call.customer())
                .put("did", call.campaign().did())
                .put("skillID", "")
                .put("skill", call.type().isInbound() ? call.campaign().skill() : "")
                .put("agentID", agentNumber(call))
                .put("agent", call.handlingLeg().map(leg -> leg.agent().id()).orElse(""))
                .put("hangupBy", call.outcome().hangupBy().wire())
                .put("callTime", VendorTime.dateTime(call.startedAt()));
    }

    private static String agentNumber(Call call) {
        return call.handlingLeg()
                .map(leg -> Long.toString(leg.agent().profile().uniqueId()))
                .orElse("");
    }
}
