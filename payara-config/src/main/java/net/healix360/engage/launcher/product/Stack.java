package net.healix360.engage.launcher.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.launcher.boot.BootImage;
import net.healix360.engage.launcher.boot.Jdk;
import net.healix360.engage.launcher.part.Part;
import net.healix360.engage.launcher.part.PostgresPart;
import net.healix360.engage.launcher.part.RedisPart;
import net.healix360.engage.launcher.seed.SeedMark;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Settings;
import net.healix360.engage.launcher.settings.Tenant;

/** The parts that run on this machine: all of them, without those that a real service replaces. */
public final class Stack {
    /** The step that writes the demo hospitals into the embedded platform. */
    public static final String SEED = "seed";

    private final Addresses addresses;
    private final List<Tenant> tenants;
    private final List<Part> parts = new ArrayList<>();

    public Stack(Settings settings, Home home, Addresses addresses, List<Tenant> tenants, BootImage image, Jdk jdk)
            throws IOException {
        this.addresses = addresses;
        this.tenants = List.copyOf(tenants);
        Externals externals = addresses.externals();
        ProductSecrets secrets = addresses.secrets();
        Path binaries = settings.artefact("payara-config/target/binaries");
        WarParts wars = new WarParts(settings, home, addresses, image);
        if (externals.dispatcherRedis().isEmpty() && externals.dispatcher().isEmpty()) {
            parts.add(redis("redis-telephony", Optional.empty(), true).in(home, binaries));
        }
        for (Tenant tenant : tenants) {
            if (externals.redis(tenant).isEmpty()) {
                parts.add(
                        redis(tenant.redis(), Optional.of(tenant.name()), false).in(home, binaries));
            }
        }
        if (externals.platform().isEmpty()) {
            parts.add(
                    new PostgresPart(addresses.ports().of(PostgresPart.NAME), secrets.storePassword(PostgresPart.NAME))
                            .in(home, binaries));
            parts.add(wars.platform(allSeeded()));
        }
        if (externals.telephony().isEmpty()) {
            parts.add(new SimulatorPart(addresses, tenants, jdk).in(home, settings));
        }
        if (externals.dispatcher().isEmpty()) {
            parts.add(wars.dispatcher(running(Set.of("redis-telephony"))));
        }
        for (Tenant tenant : tenants) {
            parts.add(wars.sidecar(tenant, running(sidecarNeeds(tenant))));
        }
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    public List<Tenant> tenants() {
        return tenants;
    }

    public Addresses addresses() {
        return addresses;
    }

    public boolean has(String part) {
        return parts.stream().anyMatch(candidate -> candidate.name().equals(part));
    }

    /**
     * A sidecar waits by itself for platform and dispatcher while it starts, so only its platform key must be known before: a hospital
     * that is seeded already starts together with everything else.
     */
    private Set<String> sidecarNeeds(Tenant tenant) throws IOException {
        boolean seeded = new SeedMark(addresses.secrets(), tenant.name()).present();
        return seeded ? Set.of(tenant.redis()) : Set.of(tenant.redis(), "dispatcher", SEED);
    }

    private boolean allSeeded() throws IOException {
        for (Tenant tenant : tenants) {
            if (!new SeedMark(addresses.secrets(), tenant.name()).present()) {
                return false;
            }
        }
        return true;
    }

    private Set<String> running(Set<String> wanted) {
        Set<String> names = new LinkedHashSet<>(wanted);
        names.removeIf(name -> !has(name) && !(name.equals(SEED) && has("platform")));
        return names;
    }

    private RedisPart redis(String name, Optional<String> tenant, boolean durable) throws IOException {
        return new RedisPart(
                name, tenant, addresses.ports().of(name), addresses.secrets().storePassword(name), durable);
    }
}
