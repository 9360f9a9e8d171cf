package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.dialling.OutboundCampaign;
import net.healix360.engage.simulator.dialling.Position;
import net.healix360.engage.simulator.simulation.Simulation;

/** Campaigns listed, looked at, started and stopped (reference/ozonetel.md §12.1 to §12.3). */
record CampaignDesk(Simulation simulation) {
    private static final int FIRST_ID = 256;

    ObjectNode status(VendorRequest request) {
        String name = request.text("campaignName");
        ObjectNode reply = Replies.empty().put("status", "success");
        ArrayNode rows = reply.putArray("message");
        campaigns().stream()
                .filter(campaign -> name.isEmpty() || campaign.name().equals(name))
                .forEach(campaign -> rows.addObject()
                        .put("CampaignID", id(campaign))
                        .put("CampaignName", campaign.name())
                        .put("UserName", simulation.account().userName())
                        .put("Position", position(campaign).name()));
        return rows.isEmpty() ? failure("no record found") : reply;
    }

    /** The answer's fields are not documented. */
    ObjectNode available() {
        ObjectNode reply = Replies.empty().put("status", "success");
        ArrayNode rows = reply.putArray("message");
        campaigns().forEach(campaign -> rows.addObject()
                .put("campaignId", id(campaign))
                .put("campaignName", campaign.name())
                .put("campaignType", campaign.type())
                .put("did", campaign.did())
                .put("position", position(campaign).name()));
        return reply;
    }

    ObjectNode start(VendorRequest request) {
        String action = request.text("action");
        if (request.lacks("campaignName", "action") || !(action.equals("Start") || action.equals("Stop"))) {
            return failure("All parameters are mandatory");
        }
        Optional<OutboundCampaign> campaign = simulation.dialler().find(request.text("campaignName"));
        if (campaign.isEmpty()) {
            return failure("no record found");
        }
        boolean starts = action.equals("Start");
        if (starts) {
            simulation.dialler().start(campaign.get());
        } else {
            simulation.dialler().stop(campaign.get());
        }
        return Replies.status(
                "SUCCESS",
                "SUCCESSFULLY UPDATED, " + campaign.get().settings().type() + " was "
                        + (starts ? "started" : "stopped"));
    }

    String id(Campaign campaign) {
        return Integer.toString(FIRST_ID + campaigns().indexOf(campaign));
    }

    private List<Campaign> campaigns() {
        return simulation.account().campaigns();
    }

    /** An inbound campaign always runs. */
    private Position position(Campaign campaign) {
        return simulation
                .dialler()
                .find(campaign.name())
                .map(OutboundCampaign::position)
                .orElse(Position.RUNNING);
    }

    private static ObjectNode failure(String message) {
        return Replies.status("failure", message);
    }
}
