package net.healix360.engage.agents.entity;

import java.time.Duration;
import java.time.Instant;

/** An agent of whom nothing was heard for eight hours, and who is not in a call, is not known to be anything. */
public final class Freshness {
    static final Duration SILENCE = Duration.ofHours(8);

    private Freshness() {}

    /**
     * @param heard when the agent was last heard of, which may be long after the state began
     */
    public static AgentStatus at(Instant now, AgentStatus status, Instant heard) {
        return knownUntil(status.state(), heard).isBefore(now) ? status.unknown() : status;
    }

    /** How long a state holds of which nothing more is heard; who is gone or in a call stays so. */
    public static Instant knownUntil(AgentState state, Instant heard) {
        boolean settled = state == AgentState.OFFLINE || state == AgentState.IN_CALL;
        return settled ? Instant.MAX : heard.plus(SILENCE);
    }
}
