package net.healix360.engage.floor.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;

/**
 * What a stream sends for one journal entry, or in passing.
 *
 * @param id the journal position; {@link #IN_PASSING} for what no journal keeps and nobody hears later
 * @param name {@code agent-state}, {@code call}, {@code missed-call} and the like
 * @param agentId the agent it is about; agents get their own, supervisors everything
 * @param content what the boundary writes as JSON
 * @param ownContent the same for that agent alone, with what nobody else may see
 * @param administratorsOnly whether it is kept from supervisors
 */
public record StreamMessage(
        long id,
        String name,
        Optional<AgentId> agentId,
        Object content,
        Object ownContent,
        boolean administratorsOnly) {
    public static final long IN_PASSING = -1;

    public StreamMessage(long id, String name, Optional<AgentId> agentId, Object content, Object ownContent) {
        this(id, name, agentId, content, ownContent, false);
    }

    public StreamMessage(long id, String name, Optional<AgentId> agentId, Object content) {
        this(id, name, agentId, content, content);
    }

    /** To everybody who listens now. */
    public static StreamMessage inPassing(String name, Object content) {
        return new StreamMessage(IN_PASSING, name, Optional.empty(), content);
    }

    public boolean isInPassing() {
        return id == IN_PASSING;
    }

    public StreamMessage forAdministrators() {
        return new StreamMessage(id, name, agentId, content, ownContent, true);
    }

    public Object contentFor(Optional<AgentId> listener) {
        return agentId.isPresent() && agentId.equals(listener) ? ownContent : content;
    }
}
