package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.simulator.agents.Agent;

/**
 * What happens once a call is answered.
 *
 * @param length from answer to hang-up, hold and all transfers included
 * @param dispositionDelay when the agent disposes, counted from hang-up; absent: the agent waits for an order or the timer
 */
public record Talk(
        Duration length,
        Duration hold,
        List<Agent> transferChain,
        HangupBy hangupBy,
        Optional<Duration> dispositionDelay,
        String disposition) {
    public Talk {
        transferChain = List.copyOf(transferChain);
        length = length.compareTo(hold) < 0 ? hold : length;
    }

    public static Talk of(Duration length, HangupBy hangupBy) {
        return new Talk(length, Duration.ZERO, List.of(), hangupBy, Optional.empty(), "");
    }

    public Talk disposedAfter(Duration delay, String text) {
        return new Talk(length, hold, transferChain, hangupBy, Optional.of(delay), text);
    }

    public Talk withHold(Duration held) {
        return new Talk(length, held, transferChain, hangupBy, dispositionDelay, disposition);
    }

    public Talk transferredTo(List<Agent> chain) {
        return new Talk(length, hold, chain, hangupBy, dispositionDelay, disposition);
    }

    /** A person answers, and says herself what came of it. */
    Talk disposedByTheAgent() {
        return new Talk(length, hold, transferChain, hangupBy, Optional.empty(), disposition);
    }

    /** How long each agent of the chain has the caller. */
    Duration share() {
        return length.dividedBy(transferChain.size() + 1L);
    }
}
