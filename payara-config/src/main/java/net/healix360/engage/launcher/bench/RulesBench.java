package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.healix360.engage.launcher.settings.Settings;

/** How fast the rules engine ranks and rescores, beside two others: {@code it/rules-bench}, built and run in a process of its own. */
public record RulesBench(Settings settings) implements Benchmark {
    private static final String MODULE = "it/rules-bench";

    @Override
    public List<String> run() throws IOException, InterruptedException {
        Path jar = settings.artefact(MODULE + "/target/rules-bench.jar");
        if (!Files.exists(jar)) {
            throw new IOException("The rules bench is not built. Run: mvn -DskipTests -pl " + MODULE + " -am package");
        }
        return lines(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                settings.artefact(MODULE + "/src/bench/node").toString());
    }

    @Override
    public boolean startsProduct() {
        return false;
    }

    private static List<String> lines(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the rules bench failed:" + System.lineSeparator() + output);
        }
        return output.lines().toList();
    }
}
