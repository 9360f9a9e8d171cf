package net.healix360.engage.metrics.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.metrics.entity.CallTally;
import net.healix360.engage.metrics.entity.LeadAttempt;

/** Adds up the lists of calls, leads and follow-ups by the same conditions that filter them. Times are from, included, to, not. */
public interface MetricsBook {
    /** @param agentRecord the agent's record, for one agent's calls only */
    CallTally calls(Instant from, Instant to, Optional<String> agentRecord);

    /** By the agents' records; an empty one for what is nobody's. */
    Map<String, CallTally> callsByAgent(Instant from, Instant to);

    /** Leads created, by the records of whom they are assigned to. */
    Map<String, Long> leadsByAgent(Instant from, Instant to);

    /** Follow-ups due, by the agents' records. */
    Map<String, Long> followUpsByAgent(Instant from, Instant to);

    /** Leads created that were called since then. */
    List<LeadAttempt> leadAttempts(Instant from, Instant to);
}
