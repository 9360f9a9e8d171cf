package net.healix360.engage.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.telephony.control.Errands;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProblems;
import net.healix360.engage.telephony.control.TelephonyProvider;

/**
 * The agent's place at the telephony vendor, taken at sign-in and left at sign-out. What the vendor does never stops
 * either: people go on with what needs no telephone.
 */
@ApplicationScoped
public class VendorSeat {
    private static final EventLogger LOG = EventLogger.of(VendorSeat.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<AgentId, ReentrantLock> turns = new ConcurrentHashMap<>();

    private TelephonyProvider telephony;
    private Errands errands;

    protected VendorSeat() {}

    @Inject
    public VendorSeat(TelephonyProvider telephony, Errands errands) {
        this.telephony = telephony;
        this.errands = errands;
    }

    /** Empty when the agent is logged in at the vendor, else a sentence for the agent. */
    public Optional<String> take(Agent agent) {
        return inTurn(
                agent,
                telephony::login,
                "You are signed in, but telephony takes long to log you in. "
                        + "If your status does not change, choose Ready.");
    }

    /** Like {@link #take}, for who asks for nothing else: waits, and throws {@link TelephonyFault}. */
    public void takeNow(Agent agent) {
        oneAfterAnother(agent, telephony::login);
    }

    public Optional<String> leave(Agent agent) {
        return inTurn(agent, telephony::logout, "Telephony takes long to log you out.");
    }

    private Optional<String> inTurn(Agent agent, Consumer<Agent> order, String slow) {
        try {
            boolean done = errands.within(PATIENCE, () -> oneAfterAnother(agent, order))
                    .isPresent();
            return done ? Optional.empty() : Optional.of(slow);
        } catch (TelephonyFault fault) {
            Problem problem = TelephonyProblems.of(fault);
            LOG.warn("telephony seat", Map.of("agent", agent.id().value(), "kind", fault.kind()));
            return Optional.of(problem.detail());
        }
    }

    /** A login right after a slow logout waits for it, or the agent would end logged out. */
    private boolean oneAfterAnother(Agent agent, Consumer<Agent> order) {
        ReentrantLock turn = turns.computeIfAbsent(agent.id(), id -> new ReentrantLock(true));
        turn.lock();
        try {
            order.accept(agent);
            return true;
        } finally {
            turn.unlock();
        }
    }
}
