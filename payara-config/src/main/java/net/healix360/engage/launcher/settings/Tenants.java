package net.healix360.engage.launcher.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hospitals of a data home: the demo's two, then the added ones in the order of their coming. While one is being added a file says
 * how far that has come; before its workspace is there nobody else sees the hospital, so a half-added one cannot keep the rest from
 * starting.
 */
public record Tenants(Settings settings, Home home) {
    private static final String SETTINGS = ".local.env";
    private static final String ADDING = ".adding";

    /** How far the addition of a hospital has come. */
    public enum Stage {
        /** Its settings are written. */
        PREPARED,
        /** Its workspace is complete: it can run. */
        SEEDED,
        /** It was handed over to whoever asked for it. */
        ADDED
    }

    public List<Tenant> all() throws IOException {
        List<Tenant> all = new ArrayList<>();
        for (String name : Tenant.DEMO) {
            all.add(Tenant.load(name, settings, home));
        }
        for (Tenant tenant : added()) {
            if (stage(tenant.name()) != Stage.PREPARED) {
                all.add(tenant);
            }
        }
        return all;
    }

    /** Also those that are not ready to be seen: their names and numbers are taken. */
    public List<Tenant> added() throws IOException {
        List<Tenant> added = new ArrayList<>();
        if (Files.isDirectory(home.tenants())) {
            for (String name : names()) {
                Tenant tenant = Tenant.load(name, settings, home);
                if (tenant.added() && tenant.find("TENANT_NUMBER").isPresent()) {
                    added.add(tenant);
                }
            }
        }
        added.sort(Comparator.comparingInt(Tenant::number));
        return added;
    }

    public Optional<Tenant> findAdded(String name) throws IOException {
        return added().stream().filter(tenant -> tenant.name().equals(name)).findFirst();
    }

    public Stage stage(String name) throws IOException {
        Path file = file(name, ADDING);
        return Files.exists(file) ? Stage.valueOf(Files.readString(file)) : Stage.ADDED;
    }

    public void stage(String name, Stage stage) throws IOException {
        if (stage == Stage.ADDED) {
            Files.deleteIfExists(file(name, ADDING));
        } else {
            PrivateFile.write(file(name, ADDING), stage.name());
        }
    }

    public Tenant prepare(Map<String, String> wanted) throws IOException {
        String name = wanted.get("TENANT_NAME");
        stage(name, Stage.PREPARED);
        new EnvFile(file(name, SETTINGS)).write(new LinkedHashMap<>(wanted));
        return Tenant.load(name, settings, home);
    }

    /** The hospital is no longer one of this installation; the settings go first, so that a running launcher lets go of it. */
    public void forget(String name) throws IOException {
        Files.deleteIfExists(file(name, SETTINGS));
        for (String kind : List.of(ADDING, ".env", ".seeded", ".founding")) {
            Files.deleteIfExists(file(name, kind));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(home.tenants())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SETTINGS) && !file.startsWith("."))
                    .map(file -> file.substring(0, file.length() - SETTINGS.length()))
                    .toList();
        }
    }

    private Path file(String name, String kind) {
        return home.tenants().resolve(name + kind);
    }
}
