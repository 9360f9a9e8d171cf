package net.healix360.engage.alerts.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * What an alert is about: an item, else an agent, else the hospital as a whole.
 *
 * @param agentId the agent, or of an item whose it is
 * @param itemId an open item of the worklist, or a record
 */
public record AlertSubject(Optional<AgentId> agentId, Optional<String> agentName, Optional<String> itemId) {
    private static final AlertSubject HOSPITAL = new AlertSubject(Optional.empty(), Optional.empty(), Optional.empty());

    public static AlertSubject agent(AgentId id, String name) {
        return new AlertSubject(Optional.of(id), Optional.of(name), Optional.empty());
    }

    public static AlertSubject item(String id) {
        return new AlertSubject(Optional.empty(), Optional.empty(), Optional.of(id));
    }

    public static AlertSubject hospital() {
        return HOSPITAL;
    }

    public AlertSubject at(Optional<AgentId> owner, Optional<String> ownersName) {
        return new AlertSubject(owner, ownersName, itemId);
    }

    public boolean isItem() {
        return itemId.isPresent();
    }

    /** The same for the same subject, whoever an item belongs to. */
    public String key() {
        return itemId.map(id -> "item:" + id)
                .or(() -> agentId.map(id -> "agent:" + id))
                .orElse("hospital");
    }
}
