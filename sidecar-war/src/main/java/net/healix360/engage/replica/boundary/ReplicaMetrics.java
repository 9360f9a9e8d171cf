package net.healix360.engage.replica.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import net.healix360.engage.replica.control.Outbox;
import net.healix360.engage.replica.control.Replica;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** The local copy and the outbox in numbers, at {@code /metrics}. */
@ApplicationScoped
public class ReplicaMetrics {
    private static final double NEVER = -1;

    private Replica replica;
    private Outbox outbox;

    protected ReplicaMetrics() {}

    @Inject
    public ReplicaMetrics(Replica replica, Outbox outbox) {
        this.replica = replica;
        this.outbox = outbox;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        // Gauges are registered when the bean is made, and nobody else asks for it.
    }

    @Gauge(
            name = "engage_replica_lag_seconds",
            absolute = true,
            unit = MetricUnits.SECONDS,
            description = "Time since the local copy was known to be as the platform is; -1 during the first reading")
    public double lagSeconds() {
        return replica.lag().map(Duration::toSeconds).map(Long::doubleValue).orElse(NEVER);
    }

    @Gauge(
            name = "engage_outbox_waiting",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "Writes that the platform is owed")
    public long outboxWaiting() {
        return outbox.depth().waiting();
    }

    @Gauge(
            name = "engage_outbox_dead",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "Writes that the platform refused and an administrator must look at")
    public long outboxDead() {
        return outbox.depth().dead();
    }
}
