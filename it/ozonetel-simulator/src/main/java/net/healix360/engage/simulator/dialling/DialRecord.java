package net.healix360.engage.simulator.dialling;

import java.time.Instant;

/**
 * Somebody to be called by a campaign (reference/ozonetel.md §12.5).
 *
 * @param agentId who must have the call, or empty
 * @param skill what the agent must have, or empty for the campaign's
 * @param priority 1 to 99, higher first
 * @param notBefore when it is due
 * @param expires after this it is dropped
 */
public record DialRecord(
        String id,
        String phone,
        String name,
        String agentId,
        String skill,
        int priority,
        Instant notBefore,
        Instant expires) {
    boolean isDue(Instant now) {
        return !now.isBefore(notBefore);
    }

    boolean isExpired(Instant now) {
        return now.isAfter(expires);
    }
}
