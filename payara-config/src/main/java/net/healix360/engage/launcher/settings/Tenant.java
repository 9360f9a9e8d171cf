package net.healix360.engage.launcher.settings;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One hospital as this machine runs it: its checked-in settings, under the caller's own in the data home. */
public record Tenant(String name, Map<String, String> settings) {
    /** The hospitals that every installation has; others are added to its data home. */
    public static final List<String> DEMO = List.of("ramaiah", "global");

    public static Tenant load(String name, Settings settings, Home home) throws IOException {
        Map<String, String> merged = new EnvFile(settings.tenantDefaults().resolve(name + ".env")).read();
        merged.putAll(new EnvFile(home.tenants().resolve(name + ".local.env")).read());
        Tenant tenant = new Tenant(name, merged);
        for (String setting : List.of("PLATFORM_WORKSPACE_SUBDOMAIN", "TENANT_AGENTS")) {
            settings.get(tenant.variable(setting)).ifPresent(own -> merged.put(setting, own));
        }
        return new Tenant(name, merged);
    }

    public Tenant {
        settings = Map.copyOf(settings);
    }

    public boolean added() {
        return !DEMO.contains(name);
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

    public String zone() {
        return find("TENANT_ZONE").orElse("Asia/Kolkata");
    }

    public String subdomain() {
        return required("PLATFORM_WORKSPACE_SUBDOMAIN");
    }

    /** Which of the added hospitals this is, from 1: decides its invented names and numbers. */
    public int number() {
        return Integer.parseInt(required("TENANT_NUMBER"));
    }

    /** With how many agents a hospital begins: said of an added one, and where the demo's usual number is not wanted. */
    public Optional<Integer> agents() {
        return find("TENANT_AGENTS").map(Integer::valueOf);
    }

    /** Whether an added hospital is filled with invented doctors, patients and leads. */
    public boolean demoData() {
        return find("TENANT_DEMO").filter("true"::equals).isPresent();
    }

    /** The hospital's own address: browsers resolve {@code *.localhost} to loopback, so cookies of two hospitals never mix. */
    public URI origin(int port) {
        return URI.create("http://" + name + ".engage.localhost:" + port);
    }

    /** The environment variable by which the caller gives this hospital a setting, as {@code RAMAIAH_REDIS_URL}. */
    public String variable(String setting) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_') + "_" + setting;
    }

    public Optional<String> find(String setting) {
        return Optional.ofNullable(settings.get(setting)).filter(value -> !value.isBlank());
    }

    private String required(String setting) {
        return find(setting)
                .orElseThrow(() -> new IllegalStateException(setting + " of hospital " + name + " is not set"));
    }
}
