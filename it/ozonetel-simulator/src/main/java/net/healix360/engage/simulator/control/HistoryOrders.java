package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.calls.PastDay;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.time.VendorTime;

/**
 * {@code POST /sim/history {did, day, calls, seed}}: a finished day of that many calls is in the log as if it had happened, without
 * events and summaries. The same fields give the same calls; a second order for the same DID and day replaces the first.
 */
record HistoryOrders(Simulation simulation) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USUAL_CALLS = 1_000;

    ObjectNode write(Fields fields) {
        Campaign campaign = new Lookup(simulation).campaign(fields.requiredText("did"));
        LocalDate day = CallsView.day(fields.requiredText("day"));
        Instant now = simulation.timeline().now();
        if (day.isAfter(VendorTime.day(now))) {
            throw new InvalidInputException("day", "day must not be in the future");
        }
        int calls = fields.wholeNumber("calls", USUAL_CALLS);
        long seed = fields.longNumber("seed", simulation.seed());
        List<Agent> agents = simulation.floor().agents().stream()
                .filter(agent -> agent.profile().hasSkill(campaign.skill()))
                .toList();
        int line = simulation.account().campaigns().indexOf(campaign);
        PastDay past = Fields.valid(() -> new PastDay(campaign, line, agents, day, calls, seed, now));
        simulation.switchboard().log().past().write(past);
        return JSON.createObjectNode()
                .put("did", campaign.did())
                .put("day", day.toString())
                .put("calls", calls)
                .put("seed", seed);
    }
}
