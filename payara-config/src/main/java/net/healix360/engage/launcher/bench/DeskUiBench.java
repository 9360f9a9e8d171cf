package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.settings.Settings;

/** How light the agent's desk is in a browser, with 500 people to call and over a shift. */
public record DeskUiBench(Settings settings) implements Benchmark {
    private static final String TENANT = "ramaiah";
    private static final int ROWS = 500;

    @Override
    public List<String> run() throws IOException, InterruptedException {
        try (TrialRun run = new TrialRun(settings, Map.of())) {
            run.up();
            Product product = new Product(run.status());
            new LeadsToCall(TENANT, ROWS).fill(product);
            List<String> lines = new ArrayList<>();
            for (Measurement measurement :
                    List.of(new DeskFirstLoad(TENANT, 10), new DeskAtHand(TENANT), new DeskOverAShift(TENANT))) {
                lines.addAll(measurement.take(product));
            }
            return lines;
        }
    }
}
