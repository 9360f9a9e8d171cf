package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import net.healix360.engage.launcher.bench.Benchmark;
import net.healix360.engage.launcher.bench.BenchmarkBook;
import net.healix360.engage.launcher.bench.BootBench;
import net.healix360.engage.launcher.bench.DeskBench;
import net.healix360.engage.launcher.bench.DeskUiBench;
import net.healix360.engage.launcher.bench.DispatcherBench;
import net.healix360.engage.launcher.bench.PagesBench;
import net.healix360.engage.launcher.bench.PlatformBench;
import net.healix360.engage.launcher.bench.RulesBench;
import net.healix360.engage.launcher.bench.WorklistBench;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures, prints, and keeps what was measured. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures the product.")
final class Bench implements Callable<Integer> {
    private static final String NAMES = "boot, platform, desk, desk-ui, dispatcher, worklist, rules, pages";

    @Parameters(paramLabel = "NAME", description = "What to measure: " + NAMES + ".")
    private String name;

    @Option(names = "--running", description = "Measures the platform that runs already, and keeps no figures.")
    private boolean running;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation installation = Installation.here();
        Benchmark benchmark = benchmark(installation.settings());
        if (benchmark.startsProduct()) {
            installation.requireArtefacts();
            installation.bootImage().make(installation.trainingGround());
        }
        List<String> lines = benchmark.run();
        lines.forEach(System.out::println);
        if (!running) {
            new BenchmarkBook(installation.settings().artefact("docs/benchmarks.md"), Clock.systemUTC())
                    .append(name, lines);
        }
        return 0;
    }

    private Benchmark benchmark(Settings settings) {
        return switch (name) {
            case "boot" -> new BootBench(settings);
            case "desk" -> new DeskBench(settings);
            case "desk-ui" -> new DeskUiBench(settings);
            case "dispatcher" -> new DispatcherBench(settings);
            case "pages" -> new PagesBench(settings);
            case "platform" -> new PlatformBench(settings, running);
            case "worklist" -> new WorklistBench(settings);
            case "rules" -> new RulesBench(settings);
            default ->
                throw new IllegalArgumentException("There is no benchmark called " + name + "; there are: " + NAMES);
        };
    }
}
