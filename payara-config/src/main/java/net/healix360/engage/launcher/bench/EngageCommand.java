package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.settings.Settings;

/** The {@code ./engage} command, run as a person would. */
public record EngageCommand(Settings settings, Map<String, String> environment) {
    static final String[] STATUS = {"status", "--json", "--secrets"};

    /** @return what {@code status --json --secrets} prints of the product that runs */
    public String status() throws IOException, InterruptedException {
        return run(STATUS);
    }

    /** @return what it printed */
    public String run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(settings.artefact("engage").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(
                    "./engage " + String.join(" ", arguments) + " failed:" + System.lineSeparator() + output);
        }
        return output;
    }
}
