package net.healix360.engage.simulator.control;

import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.simulation.Simulation;

/** Finds what a request names, or says that the account has no such thing. */
record Lookup(Simulation simulation) {
    Agent agent(String agentId) {
        return simulation
                .floor()
                .find(agentId)
                .orElseThrow(() -> new UnknownSubjectException("The account has no agent " + agentId));
    }

    Campaign campaign(String did) {
        String digits = did.startsWith("+") ? did.substring(1) : did;
        return simulation
                .account()
                .campaignOfDid(digits)
                .orElseThrow(() -> new UnknownSubjectException("The account has no campaign with DID " + did));
    }
}
