package net.healix360.engage.tenancy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.adapter.dispatcher.Registration;
import net.healix360.engage.tenancy.control.Tenancy;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the boot has come to its end; before that it says what it waits for. */
@Readiness
@ApplicationScoped
public class BootReadiness implements HealthCheck {

    @Inject
    private Boot boot;

    @Inject
    private Tenancy tenancy;

    @Inject
    private Registration registration;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("boot")
                .withData("tenant", tenancy.id().name())
                .withData("registered", registration.isRegistered());
        boot.waitingFor().ifPresent(reason -> response.withData("reason", reason));
        return response.status(boot.isReady()).build();
    }
}
