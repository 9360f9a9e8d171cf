package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.launcher.settings.PortSetting;
import net.healix360.engage.launcher.settings.Settings;

/** The whole product in a data home of its own on free ports, started as a person would, gone afterwards. */
final class TrialRun implements AutoCloseable {
    private final Settings settings;
    private final Path home;

    TrialRun(Settings settings) throws IOException {
        this.settings = settings;
        this.home = Files.createTempDirectory("engage-bench");
        Files.delete(home); // the launcher makes it, and marks it as its own
    }

    /** @return from the command to its end, when everything is ready */
    Duration up() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        engage("up", "--detach", "--no-day");
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    void down() throws IOException, InterruptedException {
        engage("down");
    }

    JsonNode status() throws IOException, InterruptedException {
        return new ObjectMapper().readTree(engage("status", "--json", "--secrets"));
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
        List<String> command =
                new ArrayList<>(List.of(settings.artefact("engage").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("ENGAGE_HOME", home.toString());
        builder.environment().put("ENGAGE_SKIP_BUILD", "1");
        PortSetting.ALL.forEach(port -> builder.environment().put(port.variable(), "0"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(
                    "./engage " + String.join(" ", arguments) + " failed:" + System.lineSeparator() + output);
        }
        return output;
    }
}
