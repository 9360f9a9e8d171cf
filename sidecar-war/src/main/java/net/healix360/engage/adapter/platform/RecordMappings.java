package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import net.healix360.engage.replica.entity.RecordField;
import net.healix360.engage.replica.entity.RecordKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mapping file: our kinds and fields, and where this hospital's platform keeps them. */
@ApplicationScoped
public class RecordMappings {
    private static final String FILE = "/platform-names.properties";

    private Map<RecordKind, RecordMapping> byKind;

    protected RecordMappings() {}

    /** @param own lines that replace those of the file that comes with the product */
    @Inject
    public RecordMappings(@ConfigProperty(name = "platform.names-file") Optional<String> own) {
        Properties names = shipped();
        own.filter(file -> !file.isBlank()).ifPresent(file -> load(names, Path.of(file)));
        byKind = new EnumMap<>(RecordKind.class);
        Arrays.stream(RecordKind.values()).forEach(kind -> byKind.put(kind, mapping(kind, names)));
    }

    RecordMapping of(RecordKind kind) {
        return byKind.get(kind);
    }

    /** The kind that the platform calls so; empty for objects that are not ours. */
    Optional<RecordKind> kindOf(String nameSingular) {
        return byKind.values().stream()
                .filter(mapping -> mapping.one().equals(nameSingular))
                .map(RecordMapping::kind)
                .findFirst();
    }

    private static RecordMapping mapping(RecordKind kind, Properties names) {
        Map<String, FieldPath> paths = new HashMap<>();
        for (RecordField field : kind.fields()) {
            String path = required(names, kind.wireName() + "." + field.name());
            if (!path.isBlank()) {
                paths.put(field.name(), FieldPath.parse(path));
            }
        }
        return new RecordMapping(
                kind, required(names, kind.wireName() + ".one"), required(names, kind.wireName() + ".many"), paths);
    }

    private static String required(Properties names, String line) {
        String value = names.getProperty(line);
        if (value == null) {
            throw new IllegalArgumentException("The mapping of the platform's names has no line " + line);
        }
        return value.trim();
    }

    private static Properties shipped() {
        Properties names = new Properties();
        try (InputStream in = RecordMappings.class.getResourceAsStream(FILE)) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void load(Properties names, Path file) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("platform.names-file cannot be read: " + file, e);
        }
    }
}
