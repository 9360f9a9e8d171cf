package net.healix360.engage.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.identity.control.Sessions;
import net.healix360.engage.identity.entity.SessionEnded;

/** Whether a session is still open, asked of Redis at most every few seconds, and at once when it ends here. */
@ApplicationScoped
public class OpenSessions {
    private static final Duration TRUST = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Map<String, Instant> seenOpen = new ConcurrentHashMap<>();

    private Sessions sessions;
    private Clock clock;

    protected OpenSessions() {}

    @Inject
    public OpenSessions(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    boolean contains(String sessionId) {
        Instant now = clock.instant();
        Instant seen = seenOpen.get(sessionId);
        if (seen != null && now.isBefore(seen.plus(TRUST))) {
            return true;
        }
        boolean open = sessions.isOpen(sessionId);
        if (seenOpen.size() >= MOST) {
            seenOpen.clear();
        }
        if (open) {
            seenOpen.put(sessionId, now);
        } else {
            seenOpen.remove(sessionId);
        }
        return open;
    }

    void ended(@Observes SessionEnded event) {
        seenOpen.remove(event.sessionId());
    }
}
