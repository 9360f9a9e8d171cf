package net.healix360.engage.availability.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.identity.control.SessionLocks;
import net.healix360.engage.identity.control.Sessions;
import net.healix360.engage.identity.entity.Lock;
import net.healix360.engage.identity.entity.PlatformTokens;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.SessionEnded;
import net.healix360.engage.identity.entity.Tokens;
import org.junit.jupiter.api.Test;

class UnlockAgentTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");
    private static final Lock FORGOTTEN = new Lock("s1", "m1", "Priya N", NOON.minusSeconds(600));

    private final OneDrawer locks = new OneDrawer();
    private final ClosedSessions sessions = new ClosedSessions();
    private final Fired<SessionEnded> ended = new Fired<>();
    private final UnlockAgent unlock =
            new UnlockAgent(Agents.directoryOf("priya"), locks, sessions, ended, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void theAgentIsFreeAndTheForgottenSessionIsOver() {
        locks.held.put(PRIYA, FORGOTTEN);

        assertThat(unlock.unlock(PRIYA)).contains(FORGOTTEN);
        assertThat(locks.held).isEmpty();
        assertThat(sessions.closed).containsExactly("s1");
        assertThat(ended.events()).containsExactly(new SessionEnded("s1"));
    }

    @Test
    void anAgentWhomNobodyHoldsStaysFree() {
        assertThat(unlock.unlock(PRIYA)).isEmpty();
        assertThat(locks.held).isEmpty();
        assertThat(ended.events()).isEmpty();
    }

    @Test
    void anotherHospitalsAgentIsNotThere() {
        assertThatThrownBy(() -> unlock.unlock(new AgentId("stranger"))).isInstanceOf(ProblemException.class);
        assertThat(locks.held).isEmpty();
    }

    private static final class OneDrawer implements SessionLocks {
        private final Map<AgentId, Lock> held = new HashMap<>();

        @Override
        public Lock acquire(AgentId agent, Lock wish) {
            return held.computeIfAbsent(agent, free -> wish);
        }

        @Override
        public Optional<Lock> takeOver(AgentId agent, Lock wish) {
            return Optional.ofNullable(held.put(agent, wish));
        }

        @Override
        public boolean renew(AgentId agent, String sessionId) {
            return held.containsKey(agent) && held.get(agent).sessionId().equals(sessionId);
        }

        @Override
        public void release(AgentId agent, String sessionId) {
            held.computeIfPresent(agent, (id, lock) -> lock.sessionId().equals(sessionId) ? null : lock);
        }
    }

    private static final class ClosedSessions implements Sessions {
        private final List<String> closed = new ArrayList<>();

        @Override
        public void close(String sessionId) {
            closed.add(sessionId);
        }

        @Override
        public boolean isOpen(String sessionId) {
            return !closed.contains(sessionId);
        }

        @Override
        public Tokens open(Session session, PlatformTokens platform) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<PlatformTokens> platformTokens(String sessionId) {
            return Optional.empty();
        }

        @Override
        public void keep(String sessionId, PlatformTokens platform) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Refreshed> refresh(String refreshToken) {
            return Optional.empty();
        }

        @Override
        public Optional<Renewed> renewAccess(String refreshToken) {
            return Optional.empty();
        }
    }
}
