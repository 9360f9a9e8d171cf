package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.healix360.engage.launcher.settings.Settings;

/** The numbers of a start: how long, how much memory, how fast the first events and requests are. */
public record BootBench(Settings settings) implements Benchmark {
    private static final int EVENTS = 200;
    private static final int REQUESTS = 1000;
    private static final int LATEST = 100;
    private static final List<String> MEASURED =
            List.of("sidecar-ramaiah", "sidecar-global", "dispatcher", "platform", "simulator");

    @Override
    public List<String> run() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        try (TrialRun run = new TrialRun(settings)) {
            lines.add("up, empty data home (seeds two hospitals): " + seconds(run.up()));
            run.down();
            lines.add("up, seeded: " + seconds(run.up()));
            JsonNode status = run.status();
            requests(status, lines);
            events(status, lines);
            for (String part : MEASURED) {
                lines.add("PSS " + part + ": " + Parts.pssMegabytes(status, part) + " MB");
            }
        }
        return lines;
    }

    private static void requests(JsonNode status, List<String> lines) throws IOException, InterruptedException {
        Supervisor supervisor = Supervisor.of("ramaiah", status);
        double first = supervisor.lookAtFloor() / 1e6;
        long[] latest = new long[LATEST];
        for (int i = 1; i < REQUESTS; i++) {
            latest[i % LATEST] = supervisor.lookAtFloor();
        }
        double usual = new Percentiles(latest).millis(50);
        lines.add(String.format(
                Locale.ROOT,
                "floor request: first %.1f ms, thousandth %.1f ms (median of the last %d), %.1f×",
                first,
                usual,
                LATEST,
                first / usual));
    }

    private static void events(JsonNode status, List<String> lines) throws IOException, InterruptedException {
        Percentiles latency = new EventLatency(status).measure(EVENTS);
        lines.add(String.format(
                Locale.ROOT,
                "vendor event → supervisor's stream, %d events, idle: p50 %.1f ms, p99 %.1f ms",
                EVENTS,
                latency.millis(50),
                latency.millis(99)));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
