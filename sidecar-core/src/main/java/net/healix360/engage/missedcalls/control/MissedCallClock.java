package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;
import net.healix360.engage.rules.entity.RulesChanged;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Time in the callback queue: open entries follow the hospital's promise when its rules change, and end when nobody has
 * reached the patient for too long.
 */
@ApplicationScoped
public class MissedCallClock {
    private static final EventLogger LOG = EventLogger.of(MissedCallClock.class);
    private static final int AT_ONCE = 200;
    /** Screens read the list again after the first of these, so that many changes need no more messages than few. */
    private static final int TOLD = 20;

    private CallBook book;
    private CallWrites writes;
    private CallbackPromise promise;
    private Event<MissedCallRecorded> recorded;
    private Clock clock;
    private Duration retention;

    protected MissedCallClock() {}

    /** @param expireHours how long after its time an entry stays open; parts of hours are allowed */
    @Inject
    public MissedCallClock(
            CallBook book,
            AgentDirectory agents,
            CallbackPromise promise,
            Event<MissedCallRecorded> recorded,
            Clock clock,
            @ConfigProperty(name = "missed-calls.expire-hours", defaultValue = "72") double expireHours) {
        if (!(expireHours > 0)) {
            throw new IllegalArgumentException("missed-calls.expire-hours is more than 0, such as 72");
        }
        this.book = book;
        this.writes = new CallWrites(agents);
        this.promise = promise;
        this.recorded = recorded;
        this.clock = clock;
        this.retention =
                Duration.ofMillis(Math.round(expireHours * Duration.ofHours(1).toMillis()));
    }

    void rulesChanged(@Observes RulesChanged change) {
        keepPromise();
    }

    /** Open entries get the time that the rules give them now; also after a change that was missed. */
    public void keepPromise() {
        book.promise(promise.within(), TOLD).stream()
                .map(MissedCallRecorded::new)
                .forEach(recorded::fire);
    }

    /** Ends what nobody recovered, a bounded number at a time. */
    public void expire() {
        List<MissedCall> expired = turn();
        int ended = expired.size();
        while (expired.size() == AT_ONCE) {
            expired = turn();
            ended += expired.size();
        }
        if (ended > 0) {
            LOG.info("missed calls expired", Map.of("entries", ended));
        }
    }

    private List<MissedCall> turn() {
        Instant now = clock.instant();
        List<MissedCall> expired = book.write(page -> {
            List<MissedCall> ended = page.dueBefore(now.minus(retention), AT_ONCE).stream()
                    .map(entry -> entry.ended(MissedCallEnd.EXPIRED, now))
                    .toList();
            ended.forEach(entry -> {
                page.save(entry);
                page.owe(writes.of(entry));
            });
            return ended;
        });
        expired.stream().map(MissedCallRecorded::new).forEach(recorded::fire);
        return expired;
    }
}
