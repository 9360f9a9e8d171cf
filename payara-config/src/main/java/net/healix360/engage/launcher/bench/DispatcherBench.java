package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.settings.Settings;

/**
 * What the account's events cost on their way to their hospital, and how soon they are there. Compiled as in service
 * ({@code ENGAGE_JIT=full}), not as in a demo that has to be there at once.
 */
public record DispatcherBench(Settings settings) implements Benchmark {
    private static final String TENANT = "ramaiah";
    private static final String NEIGHBOUR = "global";
    private static final String AGENTS = "200";
    private static final List<Measurement> MEASUREMENTS = List.of(
            new DispatcherThroughput(TENANT, 20),
            new DispatcherLatency(TENANT, 1_000, 30),
            new NoisyNeighbour(TENANT, NEIGHBOUR, 300, 20),
            new SidecarAbsence(TENANT, 120_000));

    @Override
    public List<String> run() throws IOException, InterruptedException {
        Map<String, String> more =
                Map.of("ENGAGE_JIT", "full", "RAMAIAH_TENANT_AGENTS", AGENTS, "GLOBAL_TENANT_AGENTS", AGENTS);
        try (TrialRun run = new TrialRun(settings, more)) {
            run.up();
            Product product = new Product(run.status());
            List<String> lines = new ArrayList<>();
            for (Measurement measurement : MEASUREMENTS) {
                lines.addAll(measurement.take(product));
            }
            return lines;
        }
    }
}
