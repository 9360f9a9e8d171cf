package net.healix360.engage.dispatcher.entity;

import java.util.Optional;

/**
 * One event as the vendor sent it.
 *
 * @param key tells this event from every other; the same delivery twice has the same key
 * @param agentId the agent it is about, in lower case: agent ids compare case-insensitively
 * @param did the hospital's number that was called, which routes a call that no agent has yet
 * @param body the vendor's JSON, unchanged
 */
public record VendorEvent(String key, EventType type, Optional<String> agentId, Optional<String> did, String body) {

    public VendorEvent {
        if (agentId.isEmpty() && did.isEmpty()) {
            throw new IllegalArgumentException("an event names an agent or a DID");
        }
    }

    /** What routes this event: its agent, else its DID. */
    public RouteKey routeKey() {
        return agentId.map(RouteKey::agent).orElseGet(() -> RouteKey.did(did.orElseThrow()));
    }
}
