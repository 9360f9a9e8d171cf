package net.healix360.engage.it.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready, with a reason, as the product's own checks say it. */
@Readiness
@ApplicationScoped
public class QueueReadiness implements HealthCheck {

    @Inject
    private MissedCallQueue queue;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("queue")
                .down()
                .withData("waiting", queue.list(MissedCallFilter.all(10)).total())
                .withData("reason", "the rehearsal never ends")
                .build();
    }
}
