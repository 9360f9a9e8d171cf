package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.settings.Settings;

/** How fast a desk of 200 agents is: an event's way to the desk, a dial's way to the vendor, a day's corrections. */
public record DeskBench(Settings settings) implements Benchmark {
    private static final String TENANT = "ramaiah";
    private static final int AGENTS = 200;
    private static final List<Measurement> MEASUREMENTS = List.of(
            new EventToDesk(TENANT, 50, 60),
            new DialLatency(TENANT),
            new CallReportDay(TENANT, 20_000),
            new PartMemory("sidecar-" + TENANT));

    @Override
    public List<String> run() throws IOException, InterruptedException {
        try (TrialRun run = new TrialRun(settings, Map.of("RAMAIAH_TENANT_AGENTS", Integer.toString(AGENTS)))) {
            run.up();
            JsonNode status = run.status();
            Product product = new Product(status);
            List<String> lines = new ArrayList<>();
            for (Measurement measurement : MEASUREMENTS) {
                lines.addAll(measurement.take(product));
            }
            return lines;
        }
    }
}
