package net.healix360.engage.availability.entity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.healix360.engage.agents.entity.AgentId;

/**
 * An agent's day in the hospital's zone, all in whole seconds. The time between a login and the first other action is part
 * of {@code loginDurationS} only.
 *
 * @param busyTimeS ringing and in a call
 * @param idleTimeS waiting for a call, which is being ready
 * @param pauseByReason how {@code pauseTimeS} came about
 * @param avgHandlingTimeS talk, hold and after-call work for each call that has ended; empty without such a call
 */
public record AgentSession(
        AgentId agentId,
        LocalDate date,
        long loginDurationS,
        long busyTimeS,
        long idleTimeS,
        long pauseTimeS,
        Map<String, Long> pauseByReason,
        long wrapupTimeS,
        long ringTimeS,
        long readyTimeS,
        Optional<Long> avgHandlingTimeS) {

    public AgentSession {
        pauseByReason = Collections.unmodifiableMap(new TreeMap<>(pauseByReason));
    }

    public static AgentSession empty(AgentId agentId, LocalDate date) {
        return new AgentSession(agentId, date, 0, 0, 0, 0, Map.of(), 0, 0, 0, Optional.empty());
    }
}
