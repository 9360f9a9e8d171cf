package net.healix360.engage.launcher.product;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import net.healix360.engage.launcher.settings.DispatcherKey;
import net.healix360.engage.launcher.settings.EnvFile;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.PrivateFile;
import net.healix360.engage.launcher.settings.Tenant;

/** Everything one hospital's sidecar is told, also written to {@code tenants/<name>.env} of the data home. */
public record SidecarEnvironment(Addresses addresses, Home home) {

    public Map<String, String> of(Tenant tenant) throws IOException {
        DispatcherKey key = addresses.secrets().dispatcherKey();
        Map<String, String> all = new LinkedHashMap<>(tenant.settings());
        all.put("TENANT_ORIGIN", addresses.origin(tenant).toString());
        all.put("PLATFORM_URL", addresses.platform().toString());
        all.put("PLATFORM_API_KEY", platformApiKey(tenant));
        all.put("REDIS_URL", addresses.redis(tenant));
        all.put(
                "ENGAGE_VOLUME",
                PrivateFile.directory(home.volume(tenant.name())).toString());
        all.put("TELEPHONY_DISPATCHER_URL", addresses.dispatcher().toString());
        all.put("TELEPHONY_CALLBACK_URL", addresses.sidecar(tenant).toString());
        all.put("TELEPHONY_REGISTRATION_SECRET", key.registrationSecret(tenant.name()));
        all.put("TELEPHONY_SIGNING_SECRET", key.signingSecret(tenant.name()));
        all.put("OZONETEL_URL", addresses.telephony().toString());
        all.put("OZONETEL_API_KEY", vendorApiKey(tenant));
        all.put("OZONETEL_WEBHOOK_TOKEN", addresses.secrets().webhookToken(tenant.name()));
        all.put("SESSION_KEY", addresses.secrets().sessionKey(tenant.name()));
        all.put("OPERATOR_SECRET", addresses.secrets().operatorSecret());
        new EnvFile(home.tenants().resolve(tenant.name() + ".env")).write(all);
        return all;
    }

    private String vendorApiKey(Tenant tenant) throws IOException {
        var own = addresses.externals().ofTenant(tenant, "OZONETEL_API_KEY");
        return own.isPresent() ? own.get() : addresses.secrets().vendorApiKey();
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
