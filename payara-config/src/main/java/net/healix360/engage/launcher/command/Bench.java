package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import net.healix360.engage.launcher.bench.BenchmarkBook;
import net.healix360.engage.launcher.bench.BootBench;
import net.healix360.engage.launcher.product.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Measures, prints, and keeps what was measured. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures the product; NAME is boot.")
final class Bench implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "What to measure: boot.")
    private String name;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!"boot".equals(name)) {
            throw new IllegalArgumentException("There is no benchmark called " + name + "; there is: boot");
        }
        Installation installation = Installation.here();
        installation.requireArtefacts();
        installation.bootImage().make(installation.trainingWar());
        List<String> lines = new BootBench(installation.settings()).run();
        lines.forEach(System.out::println);
        new BenchmarkBook(installation.settings().artefact("docs/benchmarks.md"), Clock.systemUTC())
                .append(name, lines);
        return 0;
    }
}
