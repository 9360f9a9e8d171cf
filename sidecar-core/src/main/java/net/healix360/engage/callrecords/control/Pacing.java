package net.healix360.engage.callrecords.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits between questions that the vendor wants apart; wakes at once when the process stops. */
@ApplicationScoped
public class Pacing {
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** @throws IllegalStateException when the process stops meanwhile */
    public void pause(Duration time) {
        try {
            if (stopped.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the process stops");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the process stops", interrupted);
        }
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
    }
}
