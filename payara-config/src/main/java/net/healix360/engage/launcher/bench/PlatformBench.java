package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.settings.Settings;

/**
 * How fast the embedded platform is through real HTTP, with its client and its Postgres on the same machine.
 *
 * @param running whether to measure the product that runs already, instead of one started for it
 */
public record PlatformBench(Settings settings, boolean running) implements Benchmark {
    private static final List<Measurement> MEASUREMENTS =
            List.of(new SingleRecordRate(), new UpsertRate(), new PageLatency(), new PartMemory("platform"));

    @Override
    public List<String> run() throws IOException, InterruptedException {
        if (running) {
            return measure(
                    new ObjectMapper().readTree(new EngageCommand(settings, Map.of()).run(EngageCommand.STATUS)));
        }
        try (TrialRun run = new TrialRun(settings)) {
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
