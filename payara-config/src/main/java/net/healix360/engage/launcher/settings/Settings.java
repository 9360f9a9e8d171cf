package net.healix360.engage.launcher.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the caller's environment decides; a blank value counts as not set. */
public record Settings(Map<String, String> environment, Path repository) {

    public static Settings ofProcess() {
        return new Settings(System.getenv(), Path.of(System.getProperty("engage.repository", ".")));
    }

    public Settings {
        environment = Map.copyOf(environment);
        repository = repository.toAbsolutePath().normalize();
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The checked-in defaults of one demo hospital. */
    public Path tenantDefaults() {
        return repository.resolve("payara-config/tenants");
    }

    public Path artefact(String relative) {
        return repository.resolve(relative);
    }
}
