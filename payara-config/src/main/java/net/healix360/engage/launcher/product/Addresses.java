package net.healix360.engage.launcher.product;

import java.io.IOException;
import java.net.URI;
import net.healix360.engage.launcher.settings.Ports;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Tenant;

/** Where each part finds the others: a real service when its URL is set, else the embedded one on loopback. */
public record Addresses(Externals externals, Ports ports, ProductSecrets secrets) {

    public URI platform() {
        return externals.platform().orElse(loopback("platform"));
    }

    public URI telephony() {
        return externals.telephony().orElse(loopback("simulator"));
    }

    public URI dispatcher() {
        return externals.dispatcher().orElse(loopback("dispatcher"));
    }

    public URI sidecar(Tenant tenant) {
        return loopback(tenant.sidecar());
    }

    public URI origin(Tenant tenant) {
        return tenant.origin(ports.of(tenant.sidecar()));
    }

    public String database() {
        return "jdbc:postgresql://127.0.0.1:" + ports.of("postgres") + "/postgres";
    }

    public String dispatcherRedis() throws IOException {
        return externals.dispatcherRedis().isPresent()
                ? externals.dispatcherRedis().get().toString()
                : embeddedRedis("redis-telephony");
    }

    public String redis(Tenant tenant) throws IOException {
        return externals.redis(tenant).isPresent()
                ? externals.redis(tenant).get().toString()
                : embeddedRedis(tenant.redis());
    }

    private String embeddedRedis(String part) throws IOException {
        return "redis://:" + secrets.storePassword(part) + "@127.0.0.1:" + ports.of(part) + "/0";
    }

    private URI loopback(String part) {
        return URI.create("http://127.0.0.1:" + ports.of(part));
    }
}
