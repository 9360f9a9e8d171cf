package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.agents.Phone;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.simulation.Simulation;

/** Click to call without a logged-in agent: the UCID is the message, and queued may be an error (reference/ozonetel.md §8.3). */
record PhoneDial(Simulation simulation) {
    ObjectNode dial(VendorRequest request) {
        Optional<Phone> phone = simulation.phones().named(request.text("phoneName"));
        if (phone.isEmpty()) {
            return reply("Phone name not found.", "error");
        }
        Optional<Campaign> campaign = simulation.account().campaignOfDid(request.text("did"));
        if (campaign.isEmpty() || request.lacks("custNumber")) {
            return reply("Something went wrong. Please contact admin!", "error");
        }
        if (!campaign.get().offline()) {
            return reply("campaign IS NOT offline", "error");
        }
        if (isHeldOnline(phone.get())) {
            return reply("Online agent logged in with same phone number", "error");
        }
        if (request.isTrue("checkStatus") && simulation.switchboard().isBusy(phone.get())) {
            return reply("Online agent logged in with same phone number", "queued");
        }
        Call call = simulation
                .switchboard()
                .dialPhone(
                        phone.get(),
                        campaign.get(),
                        request.text("custNumber"),
                        request.text("uui"),
                        Duration.ofSeconds(request.number("callLimit", 0)));
        return reply(call.ucid().digits(), "queued");
    }

    private boolean isHeldOnline(Phone phone) {
        return simulation.floor().agents().stream()
                .anyMatch(agent ->
                        agent.state() != AgentState.OFFLINE && agent.phone().equals(phone.number()));
    }

    private static ObjectNode reply(String message, String status) {
        return Replies.empty().put("message", message).put("status", status);
    }
}
