package net.healix360.engage.identity.control;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.identity.entity.Lock;

/** One session per agent. A lock that is not renewed is gone within the hour. */
public interface SessionLocks {

    /** Takes a free lock, or renews the session's own; returns the holder afterwards. */
    Lock acquire(AgentId agent, Lock wish);

    /** Takes the lock whoever holds it; returns who held it before. */
    Optional<Lock> takeOver(AgentId agent, Lock wish);

    /** Renews; false when the lock is no longer this session's. */
    boolean renew(AgentId agent, String sessionId);

    /** Frees the lock if it is this session's. */
    void release(AgentId agent, String sessionId);
}
