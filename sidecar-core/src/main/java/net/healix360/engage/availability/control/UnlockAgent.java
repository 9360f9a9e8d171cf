package net.healix360.engage.availability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.SessionLocks;
import net.healix360.engage.identity.control.Sessions;
import net.healix360.engage.identity.entity.Lock;
import net.healix360.engage.identity.entity.SessionEnded;

/** Drops the lock that a session holds on an agent, and ends that session: somebody left a browser behind. */
@ApplicationScoped
public class UnlockAgent {

    private AgentDirectory directory;
    private SessionLocks locks;
    private Sessions sessions;
    private Event<SessionEnded> ended;
    private Clock clock;

    protected UnlockAgent() {}

    @Inject
    public UnlockAgent(
            AgentDirectory directory, SessionLocks locks, Sessions sessions, Event<SessionEnded> ended, Clock clock) {
        this.directory = directory;
        this.locks = locks;
        this.sessions = sessions;
        this.ended = ended;
        this.clock = clock;
    }

    /**
     * @return who held the agent; empty when nobody did
     * @throws net.healix360.engage.foundation.problem.ProblemException 404 for an agent that the hospital does not have
     */
    public Optional<Lock> unlock(AgentId agent) {
        if (directory.find(agent).isEmpty()) {
            throw Problem.notFound("There is no such agent.").asException();
        }
        String operator = "unlock-" + UUID.randomUUID();
        Optional<Lock> before = locks.takeOver(agent, new Lock(operator, "operator", "Operator", clock.instant()));
        locks.release(agent, operator);
        before.ifPresent(lock -> {
            sessions.close(lock.sessionId());
            ended.fire(new SessionEnded(lock.sessionId()));
        });
        return before;
    }
}
