package net.healix360.engage.tenancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.tenancy.entity.Hospital;
import net.healix360.engage.tenancy.entity.TenantId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which hospital this process serves, fixed by configuration for as long as it runs. */
@ApplicationScoped
public class Tenancy {
    private Hospital hospital;

    protected Tenancy() {}

    @Inject
    public Tenancy(
            @ConfigProperty(name = "tenant.name") String name,
            @ConfigProperty(name = "tenant.display-name") String displayName,
            @ConfigProperty(name = "tenant.zone", defaultValue = "Asia/Kolkata") String zone) {
        this.hospital = Hospital.of(name, displayName, zone);
    }

    public Hospital hospital() {
        return hospital;
    }

    public TenantId id() {
        return hospital.id();
    }
}
