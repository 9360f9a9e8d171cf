package net.healix360.engage.availability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.availability.entity.Wish;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProblems;
import net.healix360.engage.telephony.control.TelephonyProvider;

/** Lets agents choose what they are. The vendor is asked; the floor follows by its events, not by the click. */
@ApplicationScoped
public class Availability {

    private AgentDirectory directory;
    private Floor floor;
    private TelephonyProvider telephony;

    protected Availability() {}

    @Inject
    public Availability(AgentDirectory directory, Floor floor, TelephonyProvider telephony) {
        this.directory = directory;
        this.floor = floor;
        this.telephony = telephony;
    }

    /**
     * Whoever is not logged in at the vendor is logged in first.
     *
     * @throws net.healix360.engage.foundation.problem.ProblemException 404 for an agent that the hospital does not have;
     *     409 {@code agent-busy} with the {@code state} in a call and in after-call work; what the vendor's fault means
     */
    public void choose(AgentId agentId, Wish wish) {
        Agent agent = directory.find(agentId).orElseThrow(() -> Problem.notFound("There is no such agent.")
                .asException());
        AgentState state =
                floor.agent(agentId).map(known -> known.status().state()).orElse(AgentState.OFFLINE);
        refuseWhenBusy(agentId, state);
        try {
            carryOut(agent, state, wish);
        } catch (TelephonyFault fault) {
            throw TelephonyProblems.of(fault).asException();
        }
    }

    private void carryOut(Agent agent, AgentState state, Wish wish) {
        if (wish instanceof Wish.Offline) {
            telephony.logout(agent);
            return;
        }
        if (state == AgentState.OFFLINE || state == AgentState.UNKNOWN) {
            telephony.login(agent);
        }
        if (wish instanceof Wish.Pause pause) {
            telephony.pause(agent.id(), pause.reason());
        } else {
            telephony.ready(agent.id());
        }
    }

    private void refuseWhenBusy(AgentId agent, AgentState state) {
        if (state.isOnCall() || !floor.callsOf(agent).isEmpty()) {
            throw busy("You are in a call. End it before you change your status.", state);
        }
        if (state == AgentState.ACW) {
            throw busy("You are in after-call work. Dispose the call before you change your status.", state);
        }
    }

    private static RuntimeException busy(String detail, AgentState state) {
        return Problem.conflict("agent-busy", detail)
                .with("state", state.name())
                .asException();
    }
}
