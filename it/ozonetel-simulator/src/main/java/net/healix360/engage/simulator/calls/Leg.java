package net.healix360.engage.simulator.calls;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.simulator.agents.Agent;

/** One attempt to bring the call to one agent. */
public final class Leg {
    private final Ucid ucid;
    private final Agent agent;
    private final Instant rangAt;
    private LegOutcome outcome = LegOutcome.RINGING;
    private Instant answeredAt;
    private Instant endedAt;
    private Runnable whenOver = () -> {};

    Leg(Ucid ucid, Agent agent, Instant rangAt) {
        this.ucid = ucid;
        this.agent = agent;
        this.rangAt = rangAt;
    }

    void answer(Instant at) {
        outcome = LegOutcome.ANSWERED;
        answeredAt = at;
    }

    void miss(LegOutcome why, Instant at) {
        outcome = why;
        end(at);
    }

    void end(Instant at) {
        boolean wasOpen = isOpen();
        endedAt = at;
        if (wasOpen) {
            whenOver.run();
        }
    }

    /** Told once, however the leg ends. */
    public void whenOver(Runnable listener) {
        whenOver = listener;
    }

    boolean isRinging() {
        return outcome == LegOutcome.RINGING;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    public Ucid ucid() {
        return ucid;
    }

    public Agent agent() {
        return agent;
    }

    public Instant rangAt() {
        return rangAt;
    }

    public LegOutcome outcome() {
        return outcome;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
