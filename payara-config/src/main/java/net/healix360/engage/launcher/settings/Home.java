package net.healix360.engage.launcher.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The data home: everything that the product writes on this machine, in one directory. */
public record Home(Path root) {
    private static final String MARKER = ".engage-home";

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    public static Home of(Settings settings) {
        return new Home(settings.get("ENGAGE_HOME")
                .map(Path::of)
                .orElse(settings.repository().resolve(".engage")));
    }

    public Home create() throws IOException {
        PrivateFile.directory(root);
        Path marker = root.resolve(MARKER);
        if (!Files.exists(marker)) {
            Files.writeString(marker, "Data home of Helix Engage: ./engage down --clean removes it.\n");
        }
        return this;
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path tenants() {
        return root.resolve("tenants");
    }

    /** What a part keeps between two starts. */
    public Path data(String part) {
        return root.resolve("data").resolve(part);
    }

    /** A hospital's own volume: journal, replica and configuration files. */
    public Path volume(String tenant) {
        return root.resolve("volumes").resolve(tenant);
    }

    /** What a part needs while it runs, made anew at each start. */
    public Path scratch(String part) {
        return run().resolve("parts").resolve(part);
    }

    /** Removes the whole home; refuses a directory that this class did not create. */
    public void delete() throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        if (!Files.exists(root.resolve(MARKER))) {
            throw new IllegalStateException(root + " is no data home of Helix Engage: nothing was removed");
        }
        deleteTree(root);
    }

    public static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            paths.sorted(Comparator.reverseOrder()).forEach(Home::deleteOne);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
