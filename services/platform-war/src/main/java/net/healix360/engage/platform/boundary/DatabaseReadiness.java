package net.healix360.engage.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.platform.control.Platform;
import net.healix360.engage.platform.control.storage.DatabaseUnavailable;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that Postgres answers and its schema is up to date. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    private static final String NAME = "postgres";

    @Inject
    private Platform platform;

    @Override
    public HealthCheckResponse call() {
        try {
            platform.database().ping();
            return HealthCheckResponse.up(NAME);
        } catch (DatabaseUnavailable e) {
            return HealthCheckResponse.named(NAME)
                    .down()
                    .withData("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
