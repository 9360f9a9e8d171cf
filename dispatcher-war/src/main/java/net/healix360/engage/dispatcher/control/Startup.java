package net.healix360.engage.dispatcher.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
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
    private static final long TRIM_MINUTES = 5;

    @Inject
    private Intake intake;

    @Inject
    private Registry registry;

    @Inject
    private RegistrationStore store;

    @Inject
    private EventLog log;

    @Inject
    private Lanes lanes;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final List<Future<?>> jobs = new ArrayList<>();
    private volatile boolean restored;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        intake.start();
        jobs.add(scheduler.scheduleWithFixedDelay(this::restore, 0, 500, TimeUnit.MILLISECONDS));
        jobs.add(scheduler.scheduleWithFixedDelay(this::trim, TRIM_MINUTES, TRIM_MINUTES, TimeUnit.MINUTES));
    }

    @PreDestroy
    void end() {
        jobs.forEach(job -> job.cancel(false));
    }

    /** True once what the spool knew is known again; before that an owned event could be quarantined. */
    public boolean isRestored() {
        return restored;
    }

    private void restore() {
        if (restored) {
            return;
        }
        try {
            store.load().forEach(registry::put);
            log.lanes().forEach(lanes::wake);
            restored = true;
            LOG.info(
                    "registrations restored", Map.of("hospitals", registry.all().size()));
        } catch (EventLog.UnavailableException later) {
            LOG.warn("the spool is not reachable yet", Map.of("reason", String.valueOf(later.getMessage())));
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
