package net.healix360.engage.telephony.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What is asked of the vendor while a person waits: after a short while the person goes on, and the errand too. */
@ApplicationScoped
public class Errands {

    @Resource
    private ManagedExecutorService container;

    private Executor own;

    protected Errands() {}

    public Errands(Executor executor) {
        own = executor;
    }

    /** The errand's answer, or what it throws; empty when it takes longer and goes on behind. */
    public <T> Optional<T> within(Duration patience, Supplier<T> errand) {
        try {
            CompletableFuture<T> answer = CompletableFuture.supplyAsync(errand, own == null ? container : own);
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (RejectedExecutionException everybodyIsBusy) {
            return Optional.of(errand.get());
        } catch (TimeoutException goesOn) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
