package net.healix360.engage.it.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every measurement and prints one plain line each; {@code ./engage bench rules} starts it. */
public final class RulesBench {
    private static final int[] RULES = {6, 50};
    private static final double MICROS = 1000;

    private RulesBench() {}

    /** @param arguments the folder of the Node part */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        PrintStream figures = System.out;
        System.setOut(System.err); // what JMH and its forks have to say is no figure
        for (RunResult run : run(Ranking.class)) {
            figures.println("× %s rules, 10,000 rows: %.2f ms (scored and put in order, one thread)"
                    .formatted(rules(run), millis(run)));
        }
        for (RunResult run : run(Rescoring.class)) {
            figures.println(rescored(run));
        }
        for (RunResult run : run(Drools.class)) {
            figures.println("Drools × %s rules, 10,000 rows: %.1f ms (scored only)".formatted(rules(run), millis(run)));
        }
        JsonRulesEngine node = new JsonRulesEngine(Path.of(arguments[0]));
        for (int rules : RULES) {
            beside(node, Workload.of(rules)).forEach(figures::println);
        }
    }

    private static List<String> beside(JsonRulesEngine node, Workload work) throws IOException, InterruptedException {
        int rules = work.rules().size();
        Optional<JsonRulesEngine.Outcome> outcome = node.score(work);
        if (outcome.isEmpty()) {
            return List.of("json-rules-engine × %d rules: not measured, it cannot be installed here".formatted(rules));
        }
        return List.of(
                "json-rules-engine × %d rules, 10,000 rows: %.0f ms (scored only)"
                        .formatted(rules, outcome.get().millis()),
                agreement(work, outcome.get().matches()));
    }

    private static String rescored(RunResult run) {
        double micros = run.getPrimaryResult().getScore();
        if (run.getPrimaryResult().getLabel().equals("changedRow")) {
            return "× %s rules: a changed row among 10,000 scored and moved in %.1f µs".formatted(rules(run), micros);
        }
        double changed = Rescoring.rowsAMinute(Integer.parseInt(rules(run)));
        return "× %s rules: a minute passes, %.0f of 10,000 rows reach another percent, %.2f ms (%.1f µs a row)"
                .formatted(rules(run), changed, micros / MICROS, micros / changed);
    }

    /** The engines are compared only if the same rules match the same rows. */
    private static String agreement(Workload work, long theirs) {
        long ours = Matches.ours(work);
        long drools = Matches.drools(work);
        if (ours != theirs || ours != drools) {
            throw new IllegalStateException(
                    "the engines disagree: " + ours + " matches, Drools " + drools + ", json-rules-engine " + theirs);
        }
        return "all three find the same %,d matches of %d rules"
                .formatted(ours, work.rules().size());
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .forks(1)
                .threads(1)
                .jvmArgs("-XX:+UseSerialGC", "-Xms512m", "-Xmx512m")
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).run();
    }

    private static String rules(RunResult run) {
        return run.getParams().getParam("rules");
    }

    private static double millis(RunResult run) {
        return run.getPrimaryResult().getScore() / MICROS;
    }
}
