package net.healix360.engage.adapter.volume;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.rules.entity.RulesVersion;

/** A folder of versions: {@code 12.json} as it was in force, {@code 12.about.json} with when, by whom and what. */
record RulesHistory(Path folder) {
    /** How many versions are kept. */
    static final int KEPT = 200;

    private static final String ABOUT = ".about.json";

    /** Latest first. A version without its description, or with a broken one, is none. */
    List<RulesVersion> versions() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{1,9}\\.about\\.json"))
                    .map(RulesHistory::about)
                    .flatMap(Optional::stream)
                    .filter(version -> Files.isRegularFile(file(version.version())))
                    .sorted(Comparator.comparingInt(RulesVersion::version).reversed())
                    .toList();
        }
    }

    Path file(int version) {
        return folder.resolve(version + ".json");
    }

    void keep(RulesVersion version, String text) throws IOException {
        DurableFile.write(file(version.version()), text);
        JsonObject about = Json.createObjectBuilder()
                .add("version", version.version())
                .add("at", version.at().toString())
                .add("by", version.by())
                .add("change", version.change())
                .build();
        DurableFile.write(folder.resolve(version.version() + ABOUT), about.toString());
    }

    void forget(int version) throws IOException {
        Files.deleteIfExists(folder.resolve(version + ABOUT));
        Files.deleteIfExists(file(version));
    }

    FileTime keptAt(int version) throws IOException {
        return Files.getLastModifiedTime(file(version));
    }

    private static Optional<RulesVersion> about(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject about = reader.readObject();
            return Optional.of(new RulesVersion(
                    about.getInt("version"),
                    Instant.parse(about.getString("at")),
                    about.getString("by"),
                    about.getString("change")));
        } catch (IOException | JsonException | DateTimeException | NullPointerException | ClassCastException broken) {
            return Optional.empty();
        }
    }
}
