package net.healix360.engage.dispatcher.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.Startup;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when an event could be kept: the spool answers and the registrations in it are known. */
@Readiness
@ApplicationScoped
public class SpoolReadiness implements HealthCheck {

    @Inject
    private EventLog log;

    @Inject
    private Startup startup;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("spool");
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
