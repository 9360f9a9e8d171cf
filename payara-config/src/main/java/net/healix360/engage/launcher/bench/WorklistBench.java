package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.settings.Settings;

/** How fast an agent's worklist is while the hospital has thousands of people to call. */
public record WorklistBench(Settings settings) implements Benchmark {
    private static final String TENANT = "ramaiah";
    private static final int ITEMS = 5_000;

    @Override
    public List<String> run() throws IOException, InterruptedException {
        try (TrialRun run = new TrialRun(settings, Map.of())) {
            run.up();
            return new WorklistLatency(TENANT, ITEMS).take(new Product(run.status()));
        }
    }
}
