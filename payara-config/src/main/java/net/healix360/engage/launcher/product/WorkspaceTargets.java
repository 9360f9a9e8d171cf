package net.healix360.engage.launcher.product;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.demo.Role;
import net.healix360.engage.launcher.demo.StaffMember;
import net.healix360.engage.launcher.demo.TelephonyAccount;
import net.healix360.engage.launcher.seed.Credentials;
import net.healix360.engage.launcher.seed.WorkspaceTarget;
import net.healix360.engage.launcher.settings.Tenant;

/** Where each hospital's workspace is and who administers it: the caller's environment decides, else the embedded platform is meant. */
public record WorkspaceTargets(Addresses addresses) {

    public WorkspaceTarget of(Tenant tenant) throws IOException {
        return new WorkspaceTarget(
                addresses.platform(),
                origin(tenant),
                tenant.subdomain(),
                tenant.displayName(),
                administrator(tenant),
                tenant.variable(""));
    }

    /** What the platform's log-in knows the workspace by; only its host counts (reference/platform-graphql.md §2.1). */
    URI origin(Tenant tenant) {
        Externals externals = addresses.externals();
        return externals.ofTenant(tenant, "PLATFORM_ORIGIN").map(URI::create).orElseGet(() -> externals
                .platform()
                .map(platform -> URI.create(platform.getScheme() + "://" + tenant.subdomain() + "." + domain(platform)))
                .orElseGet(() -> embedded(tenant)));
    }

    private URI embedded(Tenant tenant) {
        return URI.create("http://" + tenant.subdomain() + ".engage.localhost:"
                + addresses.sidecar(tenant).getPort());
    }

    private String domain(URI platform) {
        return addresses.externals().settings().get("PLATFORM_FRONT_DOMAIN").orElseGet(() -> {
            if (platform.getHost().matches("[0-9.]+|localhost|\\[.*")) {
                throw new IllegalArgumentException("PLATFORM_URL=" + platform
                        + " names no domain: set PLATFORM_FRONT_DOMAIN to what stands behind a workspace's subdomain");
            }
            return platform.getHost();
        });
    }

    /** The invented administrator founds the workspace; one that exists already has its own. */
    private Credentials administrator(Tenant tenant) throws IOException {
        StaffMember invented = DemoHospital.of(tenant).staff(TelephonyAccount.campaignName(tenant)).stream()
                .filter(person -> person.role() == Role.ADMIN)
                .findFirst()
                .orElseThrow();
        Externals externals = addresses.externals();
        String email = externals
                .ofTenantOrAll(tenant, "PLATFORM_ADMIN_EMAIL")
                .map(given -> given.toLowerCase(Locale.ROOT))
                .orElse(invented.email());
        Optional<String> password = externals.ofTenantOrAll(tenant, "PLATFORM_ADMIN_PASSWORD");
        return new Credentials(
                email,
                password.isPresent() ? password.get() : addresses.secrets().password(tenant.name(), email));
    }
}
