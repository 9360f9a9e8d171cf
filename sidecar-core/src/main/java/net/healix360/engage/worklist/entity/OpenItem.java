package net.healix360.engage.worklist.entity;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.rules.WorkItem;

/**
 * Somebody to be called, and what the list shows of them.
 *
 * @param work what the rules see; its id is the item's
 * @param phone E.164 where it is a number, else as it was written; never empty
 * @param source a lead's source, a missed call's campaign, a follow-up's type; empty when it is not known
 * @param lastInteraction when we last heard of them, or they of us
 * @param attempts how often they were missed, or called without being reached
 * @param assigned whose work it is; empty for whoever comes first
 * @param missedCallId the entry of the callback queue, when it is one
 * @param dueAt when a follow-up is due
 * @param did the hospital's number that a missed call was for
 * @param lastDisposition what came of the last call with this number
 */
public record OpenItem(
        WorkItem work,
        Optional<String> name,
        String phone,
        String source,
        Instant lastInteraction,
        int attempts,
        Optional<AgentId> assigned,
        Optional<String> missedCallId,
        Optional<String> leadId,
        Optional<String> patientId,
        Optional<Instant> dueAt,
        Optional<String> campaignName,
        Optional<String> did,
        Optional<String> lastDisposition) {

    /** Of which no more is known. */
    public OpenItem(
            WorkItem work,
            Optional<String> name,
            String phone,
            String source,
            Instant lastInteraction,
            int attempts,
            Optional<AgentId> assigned,
            Optional<String> missedCallId,
            Optional<String> leadId,
            Optional<String> patientId) {
        this(
                work,
                name,
                phone,
                source,
                lastInteraction,
                attempts,
                assigned,
                missedCallId,
                leadId,
                patientId,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public String id() {
        return work.id();
    }

    /** Whether this agent may call them: nobody else's work. */
    public boolean isFor(AgentId agent) {
        return assigned.isEmpty() || assigned.get().equals(agent);
    }
}
