package net.healix360.engage.adapter.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.outreach.control.ImportShelf;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.LeadImport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A folder for each import: {@code leads.csv} as it came, {@code rows.jsonl} as judged, {@code import.json} how far it is. */
@ApplicationScoped
public class ImportFolders implements ImportShelf {
    private static final EventLogger LOG = EventLogger.of(ImportFolders.class);

    private static final String STANDING = "import.json";

    private Path folder;
    private Map<String, LeadImport> known;

    protected ImportFolders() {}

    @Inject
    public ImportFolders(@ConfigProperty(name = "engage.volume") String volume) {
        this.folder = Path.of(volume, "imports");
    }

    @Override
    public void keep(LeadImport fresh, byte[] file) {
        write(fresh.id(), "leads.csv", file);
        save(fresh);
    }

    @Override
    public synchronized void save(LeadImport now) {
        write(now.id(), STANDING, bytes(ImportJson.of(now).toString()));
        known().put(now.id(), now);
    }

    @Override
    public Optional<LeadImport> find(String id) {
        return Optional.ofNullable(known().get(id));
    }

    @Override
    public List<LeadImport> all() {
        return known().values().stream()
                .sorted(Comparator.comparing(LeadImport::at)
                        .thenComparing(LeadImport::id)
                        .reversed())
                .toList();
    }

    @Override
    public byte[] file(String id) {
        try {
            return Files.readAllBytes(folder.resolve(id).resolve("leads.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void judge(String id, List<ImportRow> rows) {
        write(
                id,
                "rows.jsonl",
                bytes(rows.stream().map(row -> ImportJson.of(row).toString()).collect(Collectors.joining("\n"))));
    }

    @Override
    public List<ImportRow> judged(String id) {
        Path rows = folder.resolve(id).resolve("rows.jsonl");
        if (!Files.exists(rows)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(rows)) {
            return lines.map(ImportFolders::parse).map(ImportJson::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant savedAt(String id) {
        try {
            return Files.getLastModifiedTime(folder.resolve(id).resolve(STANDING))
                    .toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its standing last: what was removed in part is removed wholly the next time. */
    @Override
    public synchronized void remove(String id) {
        Path gone = folder.resolve(id);
        try {
            for (String name : List.of("leads.csv", "rows.jsonl", STANDING)) {
                Files.deleteIfExists(gone.resolve(name));
            }
            Files.deleteIfExists(gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        known().remove(id);
    }

    private synchronized Map<String, LeadImport> known() {
        if (known == null) {
            known = new ConcurrentHashMap<>();
            read().forEach(one -> known.put(one.id(), one));
        }
        return known;
    }

    private List<LeadImport> read() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.flatMap(one -> read(one.resolve(STANDING)).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LeadImport> read(Path file) {
        try {
            return Optional.of(ImportJson.read(parse(Files.readString(file))));
        } catch (IOException | JsonException | DateTimeException | NullPointerException | ClassCastException broken) {
            LOG.warn("an import cannot be read and is left out", Map.of("file", file));
            return Optional.empty();
        }
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private void write(String id, String name, byte[] content) {
        try {
            DurableFile.write(folder.resolve(id).resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
