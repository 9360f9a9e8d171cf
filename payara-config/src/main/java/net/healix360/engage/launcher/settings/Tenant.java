package net.healix360.engage.launcher.settings;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One hospital as this machine runs it: its checked-in settings, under the caller's own in the data home. */
public record Tenant(String name, Map<String, String> settings) {
    public static final List<String> DEMO = List.of("ramaiah", "global");

    public static Tenant load(String name, Settings settings, Home home) throws IOException {
        Map<String, String> merged = new EnvFile(settings.tenantDefaults().resolve(name + ".env")).read();
        merged.putAll(new EnvFile(home.tenants().resolve(name + ".local.env")).read());
        return new Tenant(name, merged);
    }

    public Tenant {
        settings = Map.copyOf(settings);
    }

    public String sidecar() {
        return "sidecar-" + name;
    }

    public String redis() {
        return "redis-" + name;
    }

    public List<String> dids() {
        return List.of(required("TELEPHONY_DIDS").split(","));
    }

    public String displayName() {
        return required("TENANT_DISPLAY_NAME");
    }

    public String subdomain() {
        return required("PLATFORM_WORKSPACE_SUBDOMAIN");
    }

    /** The hospital's own address: browsers resolve {@code *.localhost} to loopback, so cookies of two hospitals never mix. */
    public URI origin(int port) {
        return URI.create("http://" + name + ".engage.localhost:" + port);
    }

    public Optional<String> find(String setting) {
        return Optional.ofNullable(settings.get(setting)).filter(value -> !value.isBlank());
    }

    private String required(String setting) {
        return find(setting)
                .orElseThrow(() -> new IllegalStateException(setting + " of hospital " + name + " is not set"));
    }
}
