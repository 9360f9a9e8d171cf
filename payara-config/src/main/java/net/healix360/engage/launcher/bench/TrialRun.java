package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import net.healix360.engage.launcher.settings.PortSetting;
import net.healix360.engage.launcher.settings.Settings;

/** The whole product in a data home of its own on free ports, started as a person would, gone afterwards. */
public final class TrialRun implements AutoCloseable {
    private final Settings settings;
    private final Path home;
    private final Map<String, String> more;

    public TrialRun(Settings settings) throws IOException {
        this(settings, Map.of());
    }

    /** @param more settings that this run has and no other */
    TrialRun(Settings settings, Map<String, String> more) throws IOException {
        this.settings = settings;
        this.more = Map.copyOf(more);
        this.home = Files.createTempDirectory("engage-bench");
        Files.delete(home); // the launcher makes it, and marks it as its own
    }

    /** @return from the command to its end, when everything is ready */
    public Duration up() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        engage("up", "--detach", "--no-day");
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Where this run keeps its data and its secrets. */
    public Path home() {
        return home;
    }

    void down() throws IOException, InterruptedException {
        engage("down");
    }

    public JsonNode status() throws IOException, InterruptedException {
        return new ObjectMapper().readTree(engage(EngageCommand.STATUS));
    }

    @Override
    public void close() throws IOException {
        try {
            engage("down", "--clean");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String engage(String... arguments) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        environment.put("ENGAGE_HOME", home.toString());
        environment.put("ENGAGE_SKIP_BUILD", "1");
        PortSetting.ALL.forEach(port -> environment.put(port.variable(), "0"));
        environment.putAll(more);
        return new EngageCommand(settings, environment).run(arguments);
    }
}
