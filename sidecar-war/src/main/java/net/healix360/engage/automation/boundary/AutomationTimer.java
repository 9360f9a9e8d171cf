package net.healix360.engage.automation.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.automation.control.Automation;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.tenancy.control.BootGate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of rules on schedule. The timer itself forgets with the process; what has run is kept with the effects, so that a start
 * repeats nothing and leaves nothing out. There is one process for a hospital, and so one clock.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AutomationTimer {
    private static final EventLogger LOG = EventLogger.of(AutomationTimer.class);
    private static final long MILLIS = 1_000;

    @Resource
    private TimerService timers;

    @Inject
    private Automation automation;

    @Inject
    private BootGate gate;

    @Inject
    private AgentDirectory agents;

    /** Not at once: a start has better things to do. */
    @Inject
    @ConfigProperty(name = "automation.first-seconds", defaultValue = "90")
    private long firstSeconds;

    @Inject
    @ConfigProperty(name = "automation.tick-seconds", defaultValue = "30")
    private long tickSeconds;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(
                firstSeconds * MILLIS, tickSeconds * MILLIS, new TimerConfig("rules on schedule", false));
    }

    @Timeout
    void tick() {
        if (gate.isOpen() && agents.isLoaded()) {
            run("rules on schedule", automation::tick);
        }
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void forgetOld() {
        run("old effects forgotten", automation::forgetOld);
    }

    /** A fault is logged; the next turn comes all the same. */
    private static void run(String name, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException failed) {
            LOG.warn("job failed", Map.of("job", name, "reason", String.valueOf(failed.getMessage())));
        }
    }
}
