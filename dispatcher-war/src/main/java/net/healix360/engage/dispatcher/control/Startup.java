package net.healix360.engage.dispatcher.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.foundation.logging.EventLogger;

/** Brings back what the spool knows: live registrations and lanes with events that wait. */
@ApplicationScoped
public class Startup {
    private static final EventLogger LOG = EventLogger.of(Startup.class);
    private static final long REFRESH_MILLIS = 1_000;
    private static final long TRIM_MINUTES = 5;
    private static final long WATCH_SECONDS = 2;

    @Inject
    private Intake intake;

    @Inject
    private Registrar registrar;

    @Inject
    private EventLog log;

    @Inject
    private Lanes lanes;

    @Inject
    private Drain drain;

    @Inject
    private LaneWatch watch;

    @Inject
    private Tallies tallies;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final List<Future<?>> jobs = new ArrayList<>();
    private volatile boolean restored;
    private volatile boolean doorOpen;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        intake.start();
        Termination.after(drain::run);
        jobs.add(scheduler.scheduleWithFixedDelay(this::refresh, 0, REFRESH_MILLIS, TimeUnit.MILLISECONDS));
        jobs.add(scheduler.scheduleWithFixedDelay(this::trim, TRIM_MINUTES, TRIM_MINUTES, TimeUnit.MINUTES));
        jobs.add(scheduler.scheduleWithFixedDelay(this::watch, WATCH_SECONDS, WATCH_SECONDS, TimeUnit.SECONDS));
        jobs.add(scheduler.scheduleWithFixedDelay(tallies::minuteIsOver, 1, 1, TimeUnit.MINUTES));
    }

    /** The application is about to go, while all that it is made of still works. */
    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object undeployed) {
        jobs.forEach(job -> job.cancel(false));
        drain.run();
    }

    /** True once what the spool knew is known again; before that a delivery would not know where to. */
    public boolean isRestored() {
        return restored;
    }

    public void doorIsOpen() {
        doorOpen = true;
    }

    /** False while the server would still answer an event with 404. */
    public boolean isDoorOpen() {
        return doorOpen;
    }

    private void refresh() {
        try {
            registrar.refresh();
            if (!restored) {
                lanes.begin();
                restored = true;
                LOG.info("claims restored", Map.of());
            }
        } catch (EventLog.UnavailableException later) {
            LOG.warn("the spool is not reachable", Map.of("reason", String.valueOf(later.getMessage())));
        }
    }

    private void watch() {
        try {
            watch.look();
        } catch (EventLog.UnavailableException later) {
            LOG.info("the lanes were not looked at", Map.of("reason", String.valueOf(later.getMessage())));
        }
    }

    private void trim() {
        try {
            log.trim(clock.instant().minus(Lane.RETENTION));
        } catch (EventLog.UnavailableException later) {
            LOG.warn("the spool could not be trimmed", Map.of("reason", String.valueOf(later.getMessage())));
        }
    }
}
