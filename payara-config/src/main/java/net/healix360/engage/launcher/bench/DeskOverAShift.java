package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The desk's memory while eight hours pass in five minutes: what is used after a collection, at the quarters of the shift. */
record DeskOverAShift(String tenant) implements Measurement {
    private static final int HOURS = 8;
    private static final int SPEED = 100;
    private static final int CALLS_PER_HOUR = 120;
    private static final int QUARTERS = 4;
    private static final long LOOK_MILLIS = 250;
    /** Who sits at this desk takes every call. */
    private static final String ANSWERING =
            "setInterval(() => document.querySelector('.btn-answer')?.click(), 100) > 0";

    private static final String USED = "performance.memory.usedJSHeapSize";

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        SimulatorDoor vendor = new SimulatorDoor(product.url("simulator"));
        try (Chromium browser = Chromium.start()) {
            DeskTab desk = DeskTab.of(product, tenant, browser);
            desk.load();
            desk.tab().evaluate(ANSWERING);
            vendor.post(
                    "/sim/day",
                    Map.of(
                            "seed",
                            1,
                            "agents",
                            product.logins(tenant, "agent").size(),
                            "callsPerHour",
                            CALLS_PER_HOUR,
                            "speed",
                            SPEED,
                            "hours",
                            HOURS));
            Instant begin = now(vendor);
            double[] megabytes = new double[QUARTERS];
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                await(
                        vendor,
                        begin.plus(Duration.ofHours(HOURS).dividedBy(QUARTERS).multipliedBy(quarter + 1L)));
                desk.tab().collectGarbage();
                megabytes[quarter] = desk.tab().evaluate(USED).asDouble() / 1e6;
            }
            return List.of(String.format(
                    Locale.ROOT,
                    "memory over a shift of %d hours at %d× speed: %.1f, %.1f, %.1f, %.1f MB after each quarter (%d nodes)",
                    HOURS,
                    SPEED,
                    megabytes[0],
                    megabytes[1],
                    megabytes[2],
                    megabytes[3],
                    desk.tab().evaluate("document.querySelectorAll('*').length").asInt()));
        }
    }

    /** Until the vendor's own clock has come so far. */
    private static void await(SimulatorDoor vendor, Instant wanted) throws IOException, InterruptedException {
        while (now(vendor).isBefore(wanted)) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private static Instant now(SimulatorDoor vendor) throws IOException, InterruptedException {
        return Instant.parse(vendor.get("/sim/state").path("clock").path("now").asText());
    }
}
