package net.healix360.engage.launcher.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.healix360.engage.launcher.settings.Home;

/** A second {@code up} asks the running launcher not to wait out its back-off: it leaves a file, the launcher takes it away. */
public record Wake(Path file) {
    public static Wake of(Home home) {
        return new Wake(home.run().resolve("wake"));
    }

    public void request() {
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    long requestedAt() {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : 0;
        } catch (IOException removedMeanwhile) {
            return 0;
        }
    }
}
