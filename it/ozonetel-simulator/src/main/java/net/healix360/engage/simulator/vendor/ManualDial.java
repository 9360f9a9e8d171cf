package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CustomerOutcome;
import net.healix360.engage.simulator.calls.HangupBy;
import net.healix360.engage.simulator.calls.ManualScript;
import net.healix360.engage.simulator.calls.Switchboard;
import net.healix360.engage.simulator.calls.Talk;
import net.healix360.engage.simulator.simulation.Simulation;

/** Click to call, by agent and campaign or by skill and DID (reference/ozonetel.md §8.1, §8.2). */
final class ManualDial {
    private static final Duration RINGING = Duration.ofSeconds(4);
    private static final Duration LONGEST_TALK = Duration.ofMinutes(3);

    private final AccountSettings account;
    private final AgentFloor floor;
    private final Switchboard switchboard;

    ManualDial(Simulation simulation) {
        this.account = simulation.account();
        this.floor = simulation.floor();
        this.switchboard = simulation.switchboard();
    }

    ObjectNode dial(VendorRequest request) {
        boolean bySkill = !request.lacks("skill", "did");
        if (request.lacks("customerNumber") || (!bySkill && request.lacks("agentID", "campaignName"))) {
            return Replies.status("Fail", "All parameters are mandatory");
        }
        Optional<Agent> agent = bySkill
                ? floor.ready(request.text("skill")).stream().findFirst()
                : floor.find(request.text("agentID")).filter(Agent::isReady);
        if (agent.isEmpty()) {
            return Replies.status("Fail", "Agent is not available");
        }
        Optional<Campaign> campaign = bySkill
                ? account.campaignOfDid(request.text("did"))
                : account.campaignNamed(request.text("campaignName"));
        if (campaign.isEmpty()) {
            return Replies.status("fails", "Campaign is invalid");
        }
        Call call = switchboard.dial(agent.get(), script(campaign.get(), request));
        ObjectNode reply = Replies.empty();
        if (request.text("UCID").equals("true")) {
            reply.put("ucid", call.ucid().digits());
        }
        return reply.put("status", "queued successfully");
    }

    private static ManualScript script(Campaign campaign, VendorRequest request) {
        String customer = request.text("customerNumber");
        String uui = request.text("uui").isEmpty() ? "Manual Dial" : request.text("uui");
        return new ManualScript(
                campaign,
                customer,
                uui,
                CustomerOutcome.ofNumber(customer),
                RINGING,
                Talk.of(LONGEST_TALK, HangupBy.USER));
    }
}
