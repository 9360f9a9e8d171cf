package net.healix360.engage.adapter.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.setup.control.ConfigStore;
import net.healix360.engage.setup.entity.ConfigKind;
import net.healix360.engage.setup.entity.ConfigVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code theme.json} and its like on the volume; {@code theme-versions/12.json} is how it was before. */
@ApplicationScoped
public class ConfigFiles implements ConfigStore {
    /** How many earlier versions are kept. */
    static final int KEPT = 50;

    private static final EventLogger LOG = EventLogger.of(ConfigFiles.class);
    private static final String ABSENT = "";

    private final Map<ConfigKind, Read> last = new ConcurrentHashMap<>();
    private Path volume;

    /** What was read of which state of a file. */
    private record Read(String state, Optional<JsonObject> document) {}

    protected ConfigFiles() {}

    @Inject
    public ConfigFiles(@ConfigProperty(name = "engage.volume") String volume) {
        this.volume = Path.of(volume);
    }

    @Override
    public Optional<JsonObject> current(ConfigKind kind) {
        String state = state(kind);
        return last.compute(
                        kind,
                        (any, known) -> known != null && known.state().equals(state)
                                ? known
                                : new Read(state, readOr(kind, state, known)))
                .document();
    }

    @Override
    public synchronized boolean put(ConfigKind kind, int replaces, JsonObject document) {
        Optional<JsonObject> before = current(kind);
        if (before.map(old -> old.getInt("version", 0)).orElse(0) != replaces) {
            return false;
        }
        try {
            if (before.isPresent()) {
                DurableFile.write(earlier(kind, replaces), before.get().toString());
                for (ConfigVersion old : versions(kind).stream().skip(KEPT + 1L).toList()) {
                    Files.deleteIfExists(earlier(kind, old.version()));
                }
            }
            DurableFile.write(file(kind), document.toString());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<ConfigVersion> versions(ConfigKind kind) {
        return Stream.concat(current(kind).stream(), earlier(kind).stream())
                .map(ConfigVersion::of)
                .sorted(Comparator.comparingInt(ConfigVersion::version).reversed())
                .toList();
    }

    @Override
    public Optional<JsonObject> version(ConfigKind kind, int version) {
        return Stream.concat(current(kind).stream(), earlier(kind).stream())
                .filter(document -> document.getInt("version", 0) == version)
                .findFirst();
    }

    private List<JsonObject> earlier(ConfigKind kind) {
        Path folder = folder(kind);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{1,9}\\.json"))
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<JsonObject> readOr(ConfigKind kind, String state, Read known) {
        if (state.equals(ABSENT)) {
            return Optional.empty();
        }
        return read(file(kind)).or(() -> known == null ? Optional.empty() : known.document());
    }

    private static Optional<JsonObject> read(Path file) {
        try (InputStream in = Files.newInputStream(file);
                var reader = Json.createReader(in)) {
            return Optional.of(reader.readObject());
        } catch (JsonException | IOException unreadable) {
            LOG.warn("a configuration is no JSON object and was not used", Map.of("file", file.getFileName()));
            return Optional.empty();
        }
    }

    private String state(ConfigKind kind) {
        try {
            BasicFileAttributes now = Files.readAttributes(file(kind), BasicFileAttributes.class);
            return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
        } catch (NoSuchFileException absent) {
            return ABSENT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(ConfigKind kind) {
        return volume.resolve(kind.wireName() + ".json");
    }

    private Path folder(ConfigKind kind) {
        return volume.resolve(kind.wireName() + "-versions");
    }

    private Path earlier(ConfigKind kind, int version) {
        return folder(kind).resolve(version + ".json");
    }
}
