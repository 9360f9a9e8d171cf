package net.healix360.engage.tenancy.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Logger;
import net.healix360.engage.adapter.dispatcher.Registration;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.floor.boundary.StreamHub;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.tenancy.control.BootGate;
import net.healix360.engage.worklist.control.Ranking;

/**
 * From deployed to ready, in order: prove that everything is ours, know the agents, fold the journal, claim our events,
 * warm up, put the worklist in order. What is not reachable yet is tried again; what is another hospital's ends the process.
 */
@ApplicationScoped
public class Boot {
    private static final EventLogger LOG = EventLogger.of(Boot.class);
    private static final int FOREIGN_OWNER_EXIT = 78;
    private static final int MOST_CLAIMS = 10;

    private volatile String waitingFor = "proof that everything here is this hospital's";
    private volatile boolean ready;
    private boolean warm;
    private int claims;
    private Future<?> job;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private BootGate gate;

    @Inject
    private AgentDirectory agents;

    @Inject
    private FloorInbox inbox;

    @Inject
    private StreamHub streams;

    @Inject
    private Registration registration;

    @Inject
    private WarmUp warmUp;

    @Inject
    private Ranking ranking;

    @Inject
    private Jobs jobs;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        job = scheduler.scheduleWithFixedDelay(this::attempt, 0, 300, TimeUnit.MILLISECONDS);
    }

    public boolean isReady() {
        return ready;
    }

    /** What the boot waits for, while it is not ready. */
    public Optional<String> waitingFor() {
        return ready ? Optional.empty() : Optional.of(waitingFor);
    }

    private void attempt() {
        if (ready) {
            return;
        }
        try {
            step();
        } catch (BootGate.ForeignOwnerException foreign) {
            LOG.warn("wrong hospital", Map.of("reason", foreign.getMessage()));
            stopAtOnce();
        } catch (RuntimeException later) {
            waitingFor = waitingFor.split(":", 2)[0] + ": " + later.getMessage();
        }
    }

    private void step() {
        if (!gate.isOpen() && !gate.prove()) {
            waitingFor = "proof of ownership: " + gate.waitingFor();
            return;
        }
        if (!agents.isLoaded()) {
            waitingFor = "the hospital's agents";
            agents.refresh();
            inbox.restore();
            streams.start();
        }
        if (!registration.isRegistered() && claims++ < MOST_CLAIMS) {
            waitingFor = "the dispatcher: " + registration.lastFault();
            registration.registerNow();
            if (!registration.isRegistered()) {
                return;
            }
        }
        if (!warm) {
            waitingFor = "warm-up";
            warmUp.run();
            warm = true;
        }
        waitingFor = "the worklist";
        ranking.turn();
        jobs.start();
        ready = true;
        LOG.info("ready", Map.of("agents", agents.all().size(), "registered", registration.isRegistered()));
    }

    /** An orderly end would undeploy first, and the runtime calls a server without an application ready. */
    private static void stopAtOnce() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.flush();
        }
        Runtime.getRuntime().halt(FOREIGN_OWNER_EXIT);
    }

    @PreDestroy
    void end() {
        job.cancel(false);
    }
}
