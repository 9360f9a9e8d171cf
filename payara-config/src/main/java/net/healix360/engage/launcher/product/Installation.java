package net.healix360.engage.launcher.product;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.boot.BootImage;
import net.healix360.engage.launcher.boot.Jdk;
import net.healix360.engage.launcher.boot.TrainingGround;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.Ports;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Settings;
import net.healix360.engage.launcher.settings.Tenant;
import net.healix360.engage.launcher.settings.Tenants;
import net.healix360.engage.launcher.state.PartState;
import net.healix360.engage.launcher.state.StateFile;

/** This checkout with its data home: where every command begins. */
public record Installation(Settings settings, Home home) {
    private static final List<String> ARTEFACTS = List.of(
            "payara-config/target/payara-micro.jar",
            "sidecar-war/target/sidecar.war",
            "dispatcher-war/target/dispatcher.war",
            "services/platform-war/target/platform.war",
            "it/ozonetel-simulator/target/ozonetel-simulator.jar");

    public static Installation here() {
        Settings settings = Settings.ofProcess();
        return new Installation(settings, Home.of(settings));
    }

    public ProductSecrets secrets() {
        return new ProductSecrets(home);
    }

    public StateFile state() {
        return new StateFile(home);
    }

    /** The hospitals that can run, the added ones included. */
    public List<Tenant> tenants() throws IOException {
        return registry().all();
    }

    public Externals externals() {
        return new Externals(settings);
    }

    public Tenants registry() {
        return new Tenants(settings, home);
    }

    public Addresses addresses() throws IOException {
        return addresses(tenants());
    }

    /** Also for a hospital that is only half added. */
    public Addresses addressesWith(Tenant tenant) throws IOException {
        List<Tenant> all = new ArrayList<>(tenants());
        if (all.stream().noneMatch(other -> other.name().equals(tenant.name()))) {
            all.add(tenant);
        }
        return addresses(all);
    }

    private Addresses addresses(List<Tenant> tenants) throws IOException {
        Map<String, Integer> running = new HashMap<>();
        for (PartState part : state().read().parts()) {
            if (part.running()) {
                running.put(part.name(), part.url().getPort());
            }
        }
        Ports ports = Ports.resolve(settings, home, tenants, running);
        return new Addresses(externals(), ports, secrets());
    }

    public Stack stack() throws IOException {
        List<Tenant> tenants = tenants();
        return new Stack(settings, home, addresses(tenants), tenants, bootImage(), Jdk.running());
    }

    public BootImage bootImage() throws IOException {
        return new BootImage(
                Jdk.running(), settings.artefact(ARTEFACTS.get(0)), settings.artefact("payara-config/target/boot"));
    }

    /** What the class caches are trained on. */
    public TrainingGround trainingGround() {
        return new TrainingGround(
                settings.artefact("sidecar-war/target/sidecar.war"),
                settings.artefact("dispatcher-war/target/dispatcher.war"),
                settings.artefact("payara-config/target/binaries"));
    }

    public void requireArtefacts() {
        List<String> missing = ARTEFACTS.stream()
                .filter(artefact -> !Files.exists(settings.artefact(artefact)))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Not built yet: " + String.join(", ", missing) + ". Run ./engage build");
        }
    }
}
