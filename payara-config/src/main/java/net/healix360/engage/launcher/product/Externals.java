package net.healix360.engage.launcher.product;

import java.net.URI;
import java.util.Optional;
import net.healix360.engage.launcher.settings.Settings;
import net.healix360.engage.launcher.settings.Tenant;

/** Real services that stand in for embedded ones, because the caller has set their URL. */
public record Externals(Settings settings) {

    public Optional<URI> platform() {
        return url("PLATFORM_URL");
    }

    public Optional<URI> telephony() {
        return url("OZONETEL_URL");
    }

    public Optional<URI> dispatcher() {
        return url("DISPATCHER_URL");
    }

    public Optional<URI> dispatcherRedis() {
        return url("TELEPHONY_REDIS_URL");
    }

    public Optional<URI> redis(Tenant tenant) {
        return url(tenant.variable("REDIS_URL"));
    }

    /** A hospital's setting from the caller's environment, as {@code RAMAIAH_PLATFORM_API_KEY}. */
    public Optional<String> ofTenant(Tenant tenant, String setting) {
        return settings.get(tenant.variable(setting));
    }

    /** A setting that is the hospital's own or, when it has none, everybody's. */
    public Optional<String> ofTenantOrAll(Tenant tenant, String setting) {
        return ofTenant(tenant, setting).or(() -> settings.get(setting));
    }

    private Optional<URI> url(String variable) {
        return settings.get(variable).map(URI::create);
    }
}
