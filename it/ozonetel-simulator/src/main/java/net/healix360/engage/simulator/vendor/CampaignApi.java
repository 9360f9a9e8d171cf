package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.function.Function;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.simulation.Simulation;

/** The campaigns' paths. The bulk path knows the key only, and in the body, whatever the account's mode (reference/ozonetel.md §12.6). */
record CampaignApi(Gate gate, Simulation simulation, Limits limits) {
    void register(JavalinDefaultRoutingApi<?> routes) {
        CampaignDesk desk = new CampaignDesk(simulation);
        routes.get("/ca_apis/campaignStatus", gate.checked(desk::status));
        routes.put("/ca_apis/setCampaignStatus", gate.checked(desk::start));
        routes.get("/ca_apis/getAvailableCampaigns", gate.checked(request -> desk.available()));
        DialListDesk lists = new DialListDesk(simulation);
        routes.post("/ca_apis/AddCampaignData", gate.checked(Gate.limited(limits.addRecord(), lists::add)));
        routes.post(
                "/cloudAgentRestAPI/index.php/AddCampaignBulkDataV4/addBulkData/format/json",
                gate.open(keyed(Gate.limited(limits.bulk(), lists::addInBulk))));
        routes.post("/ca_apis/campaignScheduledData", gate.checked(lists::schedule));
        routes.delete("/ca_apis/deleteCampaignData", gate.checked(Gate.limited(limits.deleteRecord(), lists::delete)));
    }

    private Function<VendorRequest, ObjectNode> keyed(Function<VendorRequest, ObjectNode> answer) {
        AccountSettings account = simulation.account();
        return request -> {
            boolean known = account.apiKey()
                            .equals(request.text("apiKey").isEmpty() ? request.apiKey() : request.text("apiKey"))
                    && account.userName().equals(request.text("userName"));
            return known ? answer.apply(request) : Replies.status("FAIL", "No User Found");
        };
    }
}
