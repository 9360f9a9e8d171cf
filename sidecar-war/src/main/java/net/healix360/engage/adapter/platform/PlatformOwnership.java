package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.tenancy.control.OwnershipProof;
import net.healix360.engage.tenancy.entity.TenantId;

/** The workspace that the API key opens: a swapped key would show another hospital's patients and raise no error there. */
@ApplicationScoped
public class PlatformOwnership implements OwnershipProof {

    @Inject
    private HospitalKey platform;

    @Override
    public String what() {
        return "platform";
    }

    @Override
    public Optional<String> owner() {
        String subdomain = platform.accounts("query Mine { currentWorkspace { id subdomain } }")
                .getJsonObject("currentWorkspace")
                .getString("subdomain");
        return Optional.of(subdomain);
    }

    @Override
    public void claim(TenantId tenant) {
        throw new IllegalStateException("a workspace always has an owner");
    }
}
