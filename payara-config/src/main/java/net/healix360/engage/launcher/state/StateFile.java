package net.healix360.engage.launcher.state;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.PrivateFile;

/** The launcher's memory on disk. Only the launcher that holds the lock writes it; everybody may read it. */
public final class StateFile {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private final Path path;

    public StateFile(Home home) {
        this.path = home.run().resolve("state.json");
    }

    public RunState read() {
        if (!Files.exists(path)) {
            return RunState.NONE;
        }
        try {
            return JSON.readValue(path.toFile(), RunState.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    public synchronized void write(RunState state) {
        try {
            PrivateFile.write(path, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(state));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }

    public synchronized void change(UnaryOperator<RunState> change) {
        write(change.apply(read()));
    }
}
