package net.healix360.engage.tenancy.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.adapter.dispatcher.Registration;
import net.healix360.engage.adapter.platform.PatientSync;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.replica.control.OutboxDrain;

/** What the sidecar does by itself, and how often; together well below the platform's 100 calls a minute. */
@ApplicationScoped
public class Jobs {
    private static final EventLogger LOG = EventLogger.of(Jobs.class);

    private final List<Future<?>> running = new ArrayList<>();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Registration registration;

    @Inject
    private AgentDirectory agents;

    @Inject
    private PatientSync patients;

    @Inject
    private OutboxDrain outbox;

    synchronized void start() {
        if (running.isEmpty()) {
            every(1_000, "outbox", outbox::payOnce);
            every(2_000, "registration", registration::keepAlive);
            every(60_000, "patients", patients::sync);
            every(60_000, "agents", this::refreshAgents);
        }
    }

    /** New agents are claimed at once; nobody configures the dispatcher. */
    private void refreshAgents() {
        if (agents.refresh()) {
            registration.registerNow();
        }
    }

    private void every(long millis, String name, Runnable job) {
        running.add(scheduler.scheduleWithFixedDelay(() -> run(name, job), 0, millis, TimeUnit.MILLISECONDS));
    }

    /** A job that fails is logged and runs again at its next turn. */
    private static void run(String name, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException failed) {
            LOG.warn("job failed", Map.of("job", name, "reason", String.valueOf(failed.getMessage())));
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(job -> job.cancel(false));
    }
}
