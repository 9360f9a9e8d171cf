package net.healix360.engage.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.identity.control.Sessions;
import net.healix360.engage.identity.entity.PlatformTokens;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.SessionEnded;
import net.healix360.engage.identity.entity.Tokens;
import org.junit.jupiter.api.Test;

class OpenSessionsTest {
    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T06:30:00Z"));
    private final Set<String> inRedis = ConcurrentHashMap.newKeySet();
    private final OpenSessions open = new OpenSessions(new Known(), clock);

    @Test
    void anOpenSessionIsTrustedForFiveSeconds() {
        inRedis.add("s1");
        assertThat(open.contains("s1")).isTrue();
        inRedis.remove("s1");
        clock.forward(Duration.ofMillis(4_999));
        assertThat(open.contains("s1")).isTrue();

        clock.forward(Duration.ofMillis(1));
        assertThat(open.contains("s1")).isFalse();
    }

    @Test
    void aSessionThatEndsHereIsRefusedAtOnce() {
        inRedis.add("s1");
        assertThat(open.contains("s1")).isTrue();
        inRedis.remove("s1");
        open.ended(new SessionEnded("s1"));

        assertThat(open.contains("s1")).isFalse();
    }

    @Test
    void anUnknownSessionIsNotOpen() {
        assertThat(open.contains("s9")).isFalse();
    }

    /** The sessions that Redis knows. */
    private final class Known implements Sessions {
        @Override
        public boolean isOpen(String sessionId) {
            return inRedis.contains(sessionId);
        }

        @Override
        public Tokens open(Session session, PlatformTokens platform) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<PlatformTokens> platformTokens(String sessionId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void keep(String sessionId, PlatformTokens platform) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Refreshed> refresh(String refreshToken) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Renewed> renewAccess(String refreshToken) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close(String sessionId) {
            throw new UnsupportedOperationException();
        }
    }
}
