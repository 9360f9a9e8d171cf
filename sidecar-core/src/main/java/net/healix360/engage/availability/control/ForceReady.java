package net.healix360.engage.availability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentAction;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProblems;
import net.healix360.engage.telephony.control.TelephonyProvider;

/** Frees an agent who is stuck in whatever state: out at the vendor, in again, ready (reference/helix-engage.md §2.2). */
@ApplicationScoped
public class ForceReady {

    private AgentDirectory directory;
    private TelephonyProvider telephony;
    private FloorInbox inbox;
    private Clock clock;

    protected ForceReady() {}

    @Inject
    public ForceReady(AgentDirectory directory, TelephonyProvider telephony, FloorInbox inbox, Clock clock) {
        this.directory = directory;
        this.telephony = telephony;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * A call that the agent is in at the floor ends there: the vendor's logout ends it.
     *
     * @param who ordered it, for people who read the journal
     * @throws net.healix360.engage.foundation.problem.ProblemException 404 for an agent that the hospital does not have;
     *     what the vendor's fault means, with the {@code step} that failed and how the agent stands now
     */
    public void force(AgentId agentId, String who) {
        Agent agent = directory.find(agentId).orElseThrow(() -> Problem.notFound("There is no such agent.")
                .asException());
        step("logout", "The agent is as before.", () -> telephony.forceLogout(agentId));
        know(agentId, AgentState.OFFLINE, "logged out by " + who + " to free the agent");
        step("login", "The agent is logged out now.", () -> telephony.login(agent));
        know(agentId, AgentState.PAUSED, "logged in again by " + who);
        step("ready", "The agent is logged in, but not ready.", () -> telephony.ready(agentId));
        know(agentId, AgentState.READY, "made ready by " + who);
    }

    /** In whole seconds as the vendor tells them: its next event in the same second must not look older. */
    private void know(AgentId agent, AgentState state, String why) {
        Optional<String> reason = state == AgentState.PAUSED ? Optional.of(AgentAction.LOGIN_REASON) : Optional.empty();
        inbox.know(new AgentChanged(agent, state, reason, clock.instant().truncatedTo(ChronoUnit.SECONDS)), why);
    }

    private static void step(String name, String standing, Runnable work) {
        try {
            work.run();
        } catch (TelephonyFault fault) {
            Problem meaning = TelephonyProblems.of(fault);
            throw Problem.of(
                            meaning.status(),
                            meaning.slug(),
                            meaning.title(),
                            "The " + name + " failed. " + standing + " " + meaning.detail())
                    .with("step", name)
                    .asException();
        }
    }
}
