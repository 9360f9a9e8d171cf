package net.healix360.engage.it.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Begins its work when the application starts, on the scheduler and on a thread of its own, as the product's boot does. */
@ApplicationScoped
public class WardRound {

    private final CountDownLatch rounds = new CountDownLatch(3);
    private final CompletableFuture<Instant> seenByOwnThread = new CompletableFuture<>();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Clock clock;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        var unused = scheduler.scheduleWithFixedDelay(rounds::countDown, 0, 20, TimeUnit.MILLISECONDS);
        threads.newThread(() -> seenByOwnThread.complete(clock.instant())).start();
    }

    boolean wentRound() throws InterruptedException {
        return rounds.await(30, TimeUnit.SECONDS);
    }

    Optional<Instant> seenByOwnThread() {
        return Optional.ofNullable(
                seenByOwnThread.completeOnTimeout(null, 30, TimeUnit.SECONDS).join());
    }
}
