package net.healix360.engage.dispatcher.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.dispatcher.entity.LaneBatch;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.logging.EventLogger;

/**
 * Delivers one hospital's events in the order of the spool. Whatever waits goes as one batch, so an idle lane sends
 * single events at once and a busy one few large batches. Failures are retried until the spool's retention is over.
 */
final class Lane implements Runnable {
    static final Duration RETENTION = Duration.ofHours(24);

    private static final EventLogger LOG = EventLogger.of(Lane.class);
    private static final int LARGEST_BATCH = 500;
    private static final long IDLE_MILLIS = 1_000;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private final Tenant tenant;
    private final EventLog log;
    private final Leases leases;
    private final Registry registry;
    private final Delivery delivery;
    private final Clock clock;
    private final Semaphore news = new Semaphore(0);
    private final Semaphore back = new Semaphore(0);
    private volatile boolean running = true;
    private volatile String lastError;
    private int failures;
    private int oneByOne;

    Lane(Tenant tenant, EventLog log, Leases leases, Registry registry, Delivery delivery, Clock clock) {
        this.tenant = tenant;
        this.log = log;
        this.leases = leases;
        this.registry = registry;
        this.delivery = delivery;
        this.clock = clock;
    }

    void wake() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    /** The hospital registered: try again at once, however long the last pause was meant to be. */
    void hospitalIsBack() {
        back.release();
        wake();
    }

    void stop() {
        running = false;
        hospitalIsBack();
    }

    Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    @Override
    public void run() {
        while (running) {
            try {
                step();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void step() throws InterruptedException {
        try {
            if (!deliverOnce()) {
                rest();
            }
        } catch (EventLog.UnavailableException spoolUnreachable) {
            failed("spool: " + spoolUnreachable.getMessage());
            pause();
        } catch (RuntimeException unexpected) {
            failed(unexpected.getClass().getSimpleName() + ": " + unexpected.getMessage());
            pause();
        }
    }

    /** True when events were taken and there may be more. */
    private boolean deliverOnce() throws InterruptedException {
        Optional<Registration> home = registry.live(tenant);
        if (home.isEmpty() || !leases.hold(tenant)) {
            return false;
        }
        LaneBatch batch = log.pending(tenant, oneByOne > 0 ? 1 : LARGEST_BATCH);
        if (batch.isEmpty()) {
            return false;
        }
        Delivery.Outcome outcome = delivery.send(home.get(), batch.events());
        if (outcome instanceof Delivery.Outcome.Refused refused) {
            refused(batch, refused.reason());
        } else if (outcome instanceof Delivery.Outcome.Unreachable unreachable) {
            failed(unreachable.reason());
            buryExpired(batch, unreachable.reason());
            pause();
        } else {
            delivered(batch);
        }
        return true;
    }

    private void delivered(LaneBatch batch) {
        log.delivered(batch);
        failures = 0;
        lastError = null;
        oneByOne -= Math.min(oneByOne, batch.size());
    }

    /** All of a refused batch is sent again one by one, so that one bad event does not take others with it. */
    private void refused(LaneBatch batch, String reason) {
        lastError = reason;
        if (batch.size() > 1) {
            oneByOne = batch.size();
        } else {
            log.bury(batch, reason);
            oneByOne -= Math.min(oneByOne, 1);
            LOG.warn("event refused by its hospital", Map.of("tenant", tenant, "reason", reason));
        }
    }

    private void buryExpired(LaneBatch batch, String reason) {
        Instant tooOld = clock.instant().minus(RETENTION);
        if (batch.first().acceptedAt().isBefore(tooOld)) {
            log.bury(batch, "not delivered within " + RETENTION.toHours() + " h: " + reason);
        }
    }

    private void failed(String reason) {
        if (lastError == null) {
            LOG.warn("lane waits for its hospital", Map.of("tenant", tenant, "reason", reason));
        }
        lastError = reason;
        failures++;
    }

    private void rest() throws InterruptedException {
        news.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        news.drainPermits();
    }

    /** Exponential back-off with jitter; a registration (the hospital is back) ends it early. */
    private void pause() throws InterruptedException {
        long most = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failures, 10));
        back.drainPermits();
        back.tryAcquire(ThreadLocalRandom.current().nextLong(most / 2, most + 1), TimeUnit.MILLISECONDS);
    }
}
