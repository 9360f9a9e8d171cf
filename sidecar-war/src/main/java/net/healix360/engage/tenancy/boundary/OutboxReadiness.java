package net.healix360.engage.tenancy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.floor.boundary.StreamHub;
import net.healix360.engage.replica.control.Outbox;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The volume answers; how much the platform is owed is told, but never makes the desk unready. */
@Readiness
@ApplicationScoped
public class OutboxReadiness implements HealthCheck {

    @Inject
    private Outbox outbox;

    @Inject
    private StreamHub streams;

    @Override
    public HealthCheckResponse call() {
        Outbox.Depth depth = outbox.depth();
        return HealthCheckResponse.named("volume")
                .withData("outboxWaiting", depth.waiting())
                .withData("outboxDead", depth.dead())
                .withData("listeners", streams.listeners())
                .up()
                .build();
    }
}
