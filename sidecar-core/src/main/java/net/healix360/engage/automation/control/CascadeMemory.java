package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import net.healix360.engage.automation.entity.Target;
import net.healix360.engage.rules.engine.Cascade;

/**
 * Which rules have just changed a record. Their change comes back as an event, by our own word at once and as the platform's echo
 * later: until then what happens to the record belongs to the same cascade, in which no rule acts twice.
 */
@ApplicationScoped
public class CascadeMemory {
    static final Duration ECHO = Duration.ofMinutes(2);
    private static final int MOST = 10_000;

    private record Remembered(Cascade cascade, Instant until) {}

    private final Map<Target, Remembered> cascades = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Target, Remembered> eldest) {
            return size() > MOST;
        }
    };

    private Clock clock;

    protected CascadeMemory() {}

    @Inject
    public CascadeMemory(Clock clock) {
        this.clock = clock;
    }

    synchronized void remember(Target target, Cascade cascade) {
        cascades.remove(target);
        cascades.put(target, new Remembered(cascade, clock.instant().plus(ECHO)));
    }

    /** What is happening to it now is no rule's doing. */
    synchronized void forget(Target target) {
        cascades.remove(target);
    }

    synchronized Cascade of(Target target) {
        Remembered known = cascades.get(target);
        return known != null && clock.instant().isBefore(known.until()) ? known.cascade() : Cascade.begin();
    }
}
