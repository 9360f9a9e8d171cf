package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Yesterday's call report of the vendor brought into the hospital's own records: every call of it is new. */
record CallReportDay(String tenant, int calls) implements Measurement {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final String RUNNING_ALREADY = "already";
    private static final long AGAIN_SECONDS = 5;
    private static final int MOST_TIMES = 60;
    private static final long LOOK_MILLIS = 200;
    private static final int MOST_LOOKS = 1_500;

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        SimulatorDoor vendor = new SimulatorDoor(product.url("simulator"));
        String yesterday = LocalDate.now(Clock.system(ZONE)).minusDays(1).toString();
        String did =
                vendor.get("/sim/state").path("campaigns").path(0).path("did").asText();
        SidecarDoor operator = product.operator(tenant);
        // the sidecar's own first run would be in the way, or bring the day in before it is measured
        bringIn(operator, yesterday);
        vendor.post("/sim/history", Map.of("did", did, "day", yesterday, "calls", calls, "seed", 1));
        long begin = System.nanoTime();
        JsonNode done = bringIn(operator, yesterday);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return List.of(
                String.format(Locale.ROOT, "call report of %,d calls brought in: %.1f s (%s)", calls, seconds, done));
    }

    /** Waits for a run that is under way, and then makes its own. */
    private static JsonNode bringIn(SidecarDoor operator, String day) throws IOException, InterruptedException {
        JsonNode job = operator.post("/api/maint/enrich-call-agents", Map.of("from", day, "to", day));
        JsonNode done = await(operator, job.path("id").asText());
        for (int again = 0; again < MOST_TIMES && done.path("detail").asText().contains(RUNNING_ALREADY); again++) {
            TimeUnit.SECONDS.sleep(AGAIN_SECONDS);
            job = operator.post("/api/maint/enrich-call-agents", Map.of("from", day, "to", day));
            done = await(operator, job.path("id").asText());
        }
        if (!done.path("state").asText().equals("DONE")) {
            throw new IOException("The report was not brought in: " + done);
        }
        return done;
    }

    private static JsonNode await(SidecarDoor operator, String id) throws IOException, InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            JsonNode job = operator.get("/api/maint/jobs/" + id);
            if (!job.path("state").asText().equals("RUNNING")) {
                return job;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        throw new IOException("The report was not brought in within " + MOST_LOOKS * LOOK_MILLIS / 1000 + " s");
    }
}
