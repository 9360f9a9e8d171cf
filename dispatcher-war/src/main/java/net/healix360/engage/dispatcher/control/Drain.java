package net.healix360.engage.dispatcher.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import net.healix360.engage.foundation.logging.EventLogger;

/**
 * How this dispatcher goes without losing an event: it says that it is not ready, takes no new events, writes those that it has
 * taken, finishes the batches under way, and gives its lanes back, so that another dispatcher goes on at once.
 */
@ApplicationScoped
public class Drain {
    private static final EventLogger LOG = EventLogger.of(Drain.class);

    private Intake intake;
    private Lanes lanes;
    private Leases leases;
    private Clock clock;
    private volatile boolean begun;
    private boolean done;

    protected Drain() {}

    @Inject
    public Drain(Intake intake, Lanes lanes, Leases leases, Clock clock) {
        this.intake = intake;
        this.lanes = lanes;
        this.leases = leases;
        this.clock = clock;
    }

    public boolean hasBegun() {
        return begun;
    }

    /** Returns when all is done; whoever calls while another is at it waits for it. */
    synchronized void run() {
        if (done) {
            return;
        }
        begun = true;
        Instant start = clock.instant();
        LOG.info("draining", Map.of("waiting", intake.waiting().size()));
        intake.stop();
        lanes.stop();
        giveBack();
        done = true;
        LOG.info(
                "drained",
                Map.of("milliseconds", Duration.between(start, clock.instant()).toMillis()));
    }

    private void giveBack() {
        try {
            leases.giveBackAll();
        } catch (EventLog.UnavailableException later) {
            LOG.warn("lanes are given back by time", Map.of("reason", String.valueOf(later.getMessage())));
        }
    }
}
