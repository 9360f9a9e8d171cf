package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.Disposition;
import net.healix360.engage.simulator.calls.Ucid;
import net.healix360.engage.simulator.simulation.Simulation;

/** Sets a call's disposition, now or at its end, and lists the campaign's dispositions (reference/ozonetel.md §10). */
record DispositionDesk(Simulation simulation) {
    private static final int LONGEST_UCID = 19;

    ObjectNode answer(VendorRequest request) {
        return switch (request.text("action")) {
            case "Set" -> set(request);
            case "get" -> list(request);
            default -> fail("Invalid action->" + request.text("action"));
        };
    }

    private ObjectNode set(VendorRequest request) {
        String ucid = request.text("ucid");
        if (ucid.length() > LONGEST_UCID) {
            return Replies.empty()
                    .put("status", "Error")
                    .put("details", "Unable to Dispose . Please retry after some time.");
        }
        if (request.lacks("disposition")) {
            return fail("Empty disposition code");
        }
        if (request.isTrue("pauseAfterDispose") && request.lacks("pauseReason")) {
            return fail("Provide pause reason.");
        }
        Optional<Agent> agent = simulation.floor().find(request.text("agentID"));
        if (agent.isEmpty()) {
            return fail("Invalid agent");
        }
        return call(ucid, request.text("did"))
                .map(call -> dispose(agent.get(), call, request))
                .orElseGet(() -> fail("Invalid ucid [" + ucid + "] or did [" + request.text("did") + "]"));
    }

    private ObjectNode dispose(Agent agent, Call call, VendorRequest request) {
        if (call.legs().stream().noneMatch(leg -> leg.agent() == agent)) {
            return fail("Invalid agent");
        }
        Disposition disposition = new Disposition(
                request.text("disposition"), request.text("comments"), next(request), request.text("pauseReason"));
        return switch (simulation.switchboard().dispose(agent, call, disposition)) {
            case QUEUED -> Replies.status("Success", "Disposition Queued Successfully");
            case SAVED -> Replies.details("Success", "Disposition saved successfully");
            case ALREADY_DISPOSED -> fail("This call is already Disposed.");
        };
    }

    private ObjectNode list(VendorRequest request) {
        Optional<Campaign> campaign = simulation.account().campaignOfDid(request.text("did"));
        if (campaign.isEmpty() || campaign.get().dispositions().isEmpty()) {
            return Replies.status(
                    "Fail",
                    "No disposition found for campaign ID: " + request.text("campaignID") + " and user: "
                            + simulation.account().userName());
        }
        ObjectNode reply = Replies.empty().put("status", "Success");
        campaign.get().dispositions().forEach(reply.putArray("details")::add);
        return reply;
    }

    private Optional<Call> call(String ucid, String did) {
        return Ucid.parse(ucid)
                .flatMap(simulation.switchboard().log()::find)
                .filter(call -> call.campaign().did().equals(did));
    }

    private static Disposition.Next next(VendorRequest request) {
        if (request.isTrue("pauseAfterDispose")) {
            return Disposition.Next.PAUSE;
        }
        return request.isTrue("autoRelease") ? Disposition.Next.RELEASE : Disposition.Next.STAY_IN_ACW;
    }

    private static ObjectNode fail(String details) {
        return Replies.details("Fail", details);
    }
}
