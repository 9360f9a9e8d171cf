package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.settings.Settings;

/** How fast the supervisor's pages are with a day of 5,000 calls and 200 agents, at the server and in a browser. */
public record PagesBench(Settings settings) implements Benchmark {
    private static final String TENANT = "ramaiah";
    private static final int AGENTS = 200;
    private static final int CALLS = 5_000;
    private static final List<Measurement> MEASUREMENTS = List.of(
            new CallReportDay(TENANT, CALLS),
            new PageServerTime(TENANT, 30),
            new PageReadyTime(TENANT, 5),
            new MonitorInBrowser(TENANT, 50, 20),
            new Wallboards(TENANT, 1_000));

    @Override
    public List<String> run() throws IOException, InterruptedException {
        try (TrialRun run = new TrialRun(settings, Map.of("RAMAIAH_TENANT_AGENTS", Integer.toString(AGENTS)))) {
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
