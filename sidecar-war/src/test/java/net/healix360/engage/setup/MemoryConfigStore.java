package net.healix360.engage.setup;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.setup.control.ConfigStore;
import net.healix360.engage.setup.entity.ConfigKind;
import net.healix360.engage.setup.entity.ConfigVersion;

/** What is configured, for as long as a test runs. */
public final class MemoryConfigStore implements ConfigStore {
    private record Kept(ConfigKind kind, JsonObject document) {}

    private final List<Kept> kept = new ArrayList<>();

    @Override
    public Optional<JsonObject> current(ConfigKind kind) {
        return versions(kind).stream().findFirst().flatMap(latest -> version(kind, latest.version()));
    }

    @Override
    public synchronized boolean put(ConfigKind kind, int replaces, JsonObject document) {
        if (current(kind).map(now -> now.getInt("version", 0)).orElse(0) != replaces) {
            return false;
        }
        return kept.add(new Kept(kind, document));
    }

    @Override
    public List<ConfigVersion> versions(ConfigKind kind) {
        return kept.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> ConfigVersion.of(one.document()))
                .sorted(Comparator.comparingInt(ConfigVersion::version).reversed())
                .toList();
    }

    @Override
    public Optional<JsonObject> version(ConfigKind kind, int version) {
        return kept.stream()
                .filter(one -> one.kind() == kind && one.document().getInt("version", 0) == version)
                .map(Kept::document)
                .findFirst();
    }
}
