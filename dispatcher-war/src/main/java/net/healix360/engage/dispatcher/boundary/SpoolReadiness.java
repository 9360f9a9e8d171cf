package net.healix360.engage.dispatcher.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.dispatcher.control.Drain;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.Startup;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when an event could be kept: the spool answers, the registrations in it are known, and it is not about to stop. */
@Readiness
@ApplicationScoped
public class SpoolReadiness implements HealthCheck {

    @Inject
    private EventLog log;

    @Inject
    private Startup startup;

    @Inject
    private Drain drain;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("spool");
        if (drain.hasBegun()) {
            return response.down()
                    .withData("reason", "draining before it stops")
                    .build();
        }
        if (!startup.isDoorOpen()) {
            return response.down()
                    .withData("reason", "the application is being deployed")
                    .build();
        }
        try {
            response.withData("lanes", log.lanes().size());
        } catch (EventLog.UnavailableException unreachable) {
            return response.down()
                    .withData("reason", "the spool does not answer: " + unreachable.getMessage())
                    .build();
        }
        return startup.isRestored()
                ? response.up().build()
                : response.down()
                        .withData("reason", "registrations are not restored yet")
                        .build();
    }
}
