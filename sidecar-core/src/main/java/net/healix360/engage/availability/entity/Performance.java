package net.healix360.engage.availability.entity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * One agent's day as My Performance shows it (reference/helix-engage.md §10.3): calls as the list of calls has them, times
 * as the day's session has them.
 *
 * @param averageTalkS mean of the answered calls' talk time; empty without one
 * @param averageHandlingS of the calls; where they do not tell, of the session
 * @param dispositions how many calls came to what
 * @param callVolume calls on each of the seven days that end with this one
 */
public record Performance(
        AgentId agentId,
        LocalDate date,
        CallFigures calls,
        Optional<Long> averageTalkS,
        Optional<Long> averageHandlingS,
        Map<String, Long> dispositions,
        Map<LocalDate, Long> callVolume,
        AgentSession session) {}
