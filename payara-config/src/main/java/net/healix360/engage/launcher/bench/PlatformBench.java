package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.settings.Settings;

/**
 * How fast the embedded platform is through real HTTP, and a sidecar's local copy and outbox with it; all of them, the
 * clients and Postgres on the same machine.
 *
 * @param running whether to measure the product that runs already, instead of one started for it
 */
public record PlatformBench(Settings settings, boolean running) implements Benchmark {
    private static final String TENANT = "global";
    private static final List<Measurement> MEASUREMENTS = List.of(
            new SingleRecordRate(),
            new UpsertRate(),
            new PageLatency(),
            new FirstSync(TENANT, 50_000),
            new SearchLatency(TENANT, 200_000),
            new OutageDrain(TENANT, 10_000, Clock.systemUTC()),
            new PartMemory("platform"),
            new PartMemory("sidecar-" + TENANT));
    /** The sidecar copies only when a measurement asks it to, and the platform fails when it is told to. */
    private static final Map<String, String> CONDITIONS =
            Map.of("REPLICA_SWEEP_SECONDS", "86400", "PLATFORM_FAULTS_ENABLED", "true");

    @Override
    public List<String> run() throws IOException, InterruptedException {
        if (running) {
            return measure(
                    new ObjectMapper().readTree(new EngageCommand(settings, Map.of()).run(EngageCommand.STATUS)));
        }
        try (TrialRun run = new TrialRun(settings, CONDITIONS)) {
            run.up();
            return measure(run.status());
        }
    }

    private static List<String> measure(JsonNode status) throws IOException, InterruptedException {
        Product product = new Product(status);
        List<String> lines = new ArrayList<>();
        for (Measurement measurement : MEASUREMENTS) {
            lines.addAll(measurement.take(product));
        }
        return lines;
    }
}
