package net.healix360.engage.launcher.product;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.launcher.settings.DispatcherKey;
import net.healix360.engage.launcher.settings.EnvFile;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.PrivateFile;
import net.healix360.engage.launcher.settings.Tenant;

/** Everything one hospital's sidecar is told, also written to {@code tenants/<name>.env} of the data home. */
public record SidecarEnvironment(Addresses addresses, Home home) {
    /** Settings of the sidecar that whoever starts the product may choose; without them its own defaults hold. */
    private static final List<String> CHOSEN =
            List.of("REPLICA_SWEEP_SECONDS", "MISSED_CALLS_EXPIRE_HOURS", "AUTOMATION_FIRST_SECONDS");

    private static final String CALLBACK = "TELEPHONY_CALLBACK_URL";

    public Map<String, String> of(Tenant tenant) throws IOException {
        DispatcherKey key = addresses.secrets().dispatcherKey();
        Map<String, String> all = new LinkedHashMap<>(tenant.settings());
        all.put("TENANT_ORIGIN", addresses.origin(tenant).toString());
        all.put("PLATFORM_URL", addresses.platform().toString());
        all.put("PLATFORM_API_KEY", platformApiKey(tenant));
        all.put(
                "PLATFORM_ORIGIN",
                new WorkspaceTargets(addresses).origin(tenant).toString());
        all.put("PLATFORM_WEBHOOK_SECRET", addresses.secrets().platformWebhookSecret(tenant.name()));
        all.putAll(replicaReader(tenant));
        CHOSEN.forEach(
                name -> addresses.externals().ofTenantOrAll(tenant, name).ifPresent(value -> all.put(name, value)));
        all.put("REDIS_URL", addresses.redis(tenant));
        all.put(
                "ENGAGE_VOLUME",
                PrivateFile.directory(home.volume(tenant.name())).toString());
        all.put("TELEPHONY_DISPATCHER_URL", addresses.dispatcher().toString());
        all.put(CALLBACK, callback(tenant));
        all.put("TELEPHONY_REGISTRATION_SECRET", key.registrationSecret(tenant.name()));
        all.put("TELEPHONY_SIGNING_SECRET", key.signingSecret(tenant.name()));
        all.putAll(new VendorEnvironment(addresses).of(tenant));
        all.put("OZONETEL_WEBHOOK_TOKEN", addresses.secrets().webhookToken(tenant.name()));
        all.put("SESSION_KEY", addresses.secrets().sessionKey(tenant.name()));
        all.put("OPERATOR_SECRET", addresses.secrets().operatorSecret());
        new StarterRules(home).ensure(tenant);
        new EnvFile(home.tenants().resolve(tenant.name() + ".env")).write(all);
        return all;
    }

    /** What the dispatcher calls: the caller's word for this hospital when something stands before its sidecar. */
    private String callback(Tenant tenant) {
        return addresses.externals().ofTenant(tenant, CALLBACK).orElseGet(() -> addresses
                .sidecar(tenant)
                .toString());
    }

    /** Nobody when neither the seed nor the caller has named one: the sidecar then reads with its key. */
    private Map<String, String> replicaReader(Tenant tenant) throws IOException {
        Optional<String> own = addresses.externals().ofTenant(tenant, "PLATFORM_SYNC_EMAIL");
        Optional<String> email = own.isPresent() ? own : addresses.secrets().syncEmail(tenant.name());
        Optional<String> password = addresses.externals().ofTenant(tenant, "PLATFORM_SYNC_PASSWORD");
        return email.isEmpty()
                ? Map.of()
                : Map.of(
                        "PLATFORM_SYNC_EMAIL",
                        email.get(),
                        "PLATFORM_SYNC_PASSWORD",
                        password.isPresent()
                                ? password.get()
                                : addresses.secrets().syncPassword(tenant.name()));
    }

    private String platformApiKey(Tenant tenant) throws IOException {
        var given = addresses.externals().ofTenant(tenant, "PLATFORM_API_KEY");
        if (given.isPresent()) {
            return given.get();
        }
        return addresses
                .secrets()
                .platformApiKey(tenant.name())
                .orElseThrow(
                        () -> new IllegalStateException("Hospital " + tenant.name() + " has no platform API key: put"
                                + " PLATFORM_API_KEY=... into " + home.secrets().resolve(tenant.name() + ".env")));
    }
}
