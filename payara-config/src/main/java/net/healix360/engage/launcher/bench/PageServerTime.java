package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From a page's request to its last byte, one request after the other, page by page. */
record PageServerTime(String tenant, int requests) implements Measurement {
    private static final int WARM_UP = 20;
    /** The day that was brought in is written to the platform first: that is no part of a page. */
    private static final Duration WRITTEN_OUT = Duration.ofMinutes(3);

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        product.hospital(tenant).awaitEmptyOutbox(WRITTEN_OUT);
        SidecarDoor door = SidecarDoor.signIn(product.url("sidecar-" + tenant), product.login(tenant, "admin"));
        List<String> lines = new ArrayList<>();
        for (String address : SupervisorPages.of(door)) {
            times(door, address, WARM_UP);
            Percentiles taken = new Percentiles(times(door, address, requests));
            lines.add(String.format(
                    Locale.ROOT,
                    "p95 of the server %.1f ms, p50 %.1f ms: %s",
                    taken.millis(95),
                    taken.millis(50),
                    SupervisorPages.name(address)));
        }
        return lines;
    }

    private static long[] times(SidecarDoor door, String address, int requests) throws IOException {
        long[] nanos = new long[requests];
        for (int i = 0; i < requests; i++) {
            long begin = System.nanoTime();
            door.read(address);
            nanos[i] = System.nanoTime() - begin;
        }
        return nanos;
    }
}
